package org.enishi.st;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.WebSocketFrame;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that a browser sends, in whatever way, from now on. */
final class SentByBrowser {

    private static final Pattern HEARTBEAT = Pattern.compile(
            "face=(PRESENT|ABSENT|OTHER|NO_FRAMES|OFF)&active=(true|false)&visible=(true|false)(&leaving=true)?");
    private static final Pattern LINE = Pattern.compile("wss?://[^/]+/push");
    private static final Pattern BOARD = Pattern.compile("wss?://[^/]+/presence/socket");
    private static final Pattern FILE = Pattern.compile(
            "/jakarta\\.faces\\.resource/[a-zA-Z0-9_./-]+\\.xhtml(\\?(ln|v|e)=[a-zA-Z0-9_.-]+(&(v|e)=[0-9a-zA-Z_.-]+)*)?");
    private static final Pattern PAGE = Pattern.compile("/presence(/start)?");
    private static final int LONGEST = 300;

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Frame> frames = new CopyOnWriteArrayList<>();

    private record Frame(String address, String text) {

        boolean isHeartbeat() {
            return LINE.matcher(address).matches() && isHeartbeatText(text) && !text.contains("leaving");
        }

        boolean isSignOfLife() {
            return BOARD.matcher(address).matches() && "live".equals(text);
        }
    }

    static SentByBrowser from(BrowserContext context) {
        SentByBrowser sent = new SentByBrowser();
        context.onRequest(sent.requests::add);
        context.pages().forEach(sent::listen);
        context.onPage(sent::listen);
        return sent;
    }

    private void listen(Page page) {
        page.onWebSocket((WebSocket socket) ->
                socket.onFrameSent((WebSocketFrame frame) -> frames.add(new Frame(socket.url(), frame.text()))));
    }

    /** So that it is known that nothing escapes the eye of the test: also what the worker asks for is seen. */
    boolean hasAskedFor(String file) {
        return requests.stream().anyMatch(request -> request.url().contains(file));
    }

    List<String> heartbeats() {
        Stream<String> requested =
                requests.stream().filter(SentByBrowser::isHeartbeat).map(Request::postData);
        return Stream.concat(requested, heartbeatsOnTheLine().stream()).toList();
    }

    List<String> heartbeatsOnTheLine() {
        return frames.stream().filter(Frame::isHeartbeat).map(Frame::text).toList();
    }

    /** What is neither a file or page that was asked for, nor one of the few words that may be said. */
    List<String> unwanted() {
        Stream<String> asked = requests.stream()
                .filter(request -> !isHeartbeat(request) && !isReading(request))
                .map(request -> request.method() + " " + request.url() + " " + request.postData());
        Stream<String> said = frames.stream()
                .filter(frame -> !frame.isHeartbeat() && !frame.isSignOfLife())
                .map(Frame::toString);
        return Stream.concat(asked, said).toList();
    }

    private static boolean isHeartbeat(Request request) {
        String words = request.postData();
        return "POST".equals(request.method())
                && URI.create(request.url()).getPath().equals("/presence/heartbeat")
                && isHeartbeatText(words);
    }

    private static boolean isHeartbeatText(String words) {
        return words != null
                && words.length() <= LONGEST
                && HEARTBEAT.matcher(words).matches();
    }

    private static boolean isReading(Request request) {
        if (request.url().startsWith("data:")) {
            return true;
        }
        URI address = URI.create(request.url());
        String path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        return "GET".equals(request.method())
                && request.postData() == null
                && (FILE.matcher(path).matches() || PAGE.matcher(path).matches());
    }
}
