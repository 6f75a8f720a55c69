package org.enishi.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.enishi.it.AnyCertificate;

/** Holds a connection, says something that no browser says, and goes on at its own pace. */
final class RudeClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 1;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";
    private static final String PARTS = "Content-Type: multipart/form-data; boundary=x\r\n";

    private static final String PICTURE =
            "--x\r\nContent-Disposition: form-data; name=\"own:picture\"; filename=\"a.png\"\r\n"
                    + "Content-Type: image/png\r\n\r\n";

    private final Socket socket;
    private final String drop;

    private RudeClient(Socket socket, String drop) {
        this.socket = socket;
        this.drop = drop;
    }

    /**
     * @param drop what it says at each further step
     */
    static RudeClient saying(URI server, String beginning, String drop) {
        try {
            Socket socket =
                    AnyCertificate.context().getSocketFactory().createSocket(server.getHost(), server.getPort());
            RudeClient client = new RudeClient(socket, drop);
            client.say(beginning);
            return client;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RudeClient posting(URI server, String rest, String drop) {
        return saying(server, "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nOrigin: " + server + "\r\n" + rest, drop);
    }

    static RudeClient withSlowHeaders(URI server) {
        return saying(server, "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n", "X-Slow: 1\r\n");
    }

    static RudeClient withSlowBody(URI server) {
        return posting(server, FORM + "Content-Length: 100000\r\n\r\n", "a=1&");
    }

    static RudeClient withEndlessChunks(URI server) {
        return posting(server, FORM + "Transfer-Encoding: chunked\r\n\r\n", "4\r\na=1&\r\n");
    }

    static RudeClient withBrokenChunk(URI server) {
        return posting(server, FORM + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc", "zz\r\n");
    }

    static RudeClient withHugeHeaders(URI server) {
        return saying(server, "GET / HTTP/1.1\r\nHost: localhost\r\n", "X-Filler: " + "x".repeat(16_000) + "\r\n");
    }

    static RudeClient withPipelinedNonsense(URI server) {
        return saying(
                server,
                "GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(5) + "\u0016\u0003\u0001 nonsense\r\n\r\n",
                "\u0000\u0001\r\n");
    }

    static RudeClient withTooMuch(URI server) {
        return posting(server, PARTS + "Content-Length: 2000000000\r\n\r\n--x\r\n", "x".repeat(65_536));
    }

    /** As somebody who is signed in chooses a picture, said to be of a hundred megabytes. */
    static RudeClient withHugePicture(URI server, String cookie) {
        return uploading(server, cookie, "Content-Length: 104857600\r\n\r\n" + PICTURE, "x".repeat(65_536));
    }

    /** The same without saying how long it is going to be. */
    static RudeClient withEndlessPicture(URI server, String cookie) {
        String drop = "10000\r\n" + "x".repeat(65_536) + "\r\n";
        return uploading(
                server,
                cookie,
                "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(PICTURE.length()) + "\r\n" + PICTURE
                        + "\r\n",
                drop);
    }

    private static RudeClient uploading(URI server, String cookie, String rest, String drop) {
        return saying(
                server,
                "POST /presence HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nOrigin: " + server + "\r\nCookie: "
                        + cookie + "\r\n" + PARTS + rest,
                drop);
    }

    /** Shakes hands as a page of ours would, and then sends what is no frame. */
    static RudeClient withNonsenseOnASocket(URI server, String cookie) {
        return saying(
                server,
                "GET /push HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nOrigin: " + server + "\r\nCookie: "
                        + cookie + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n",
                "\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff");
    }

    /** One step further. @return whether the server still listens */
    boolean goOn() {
        try {
            if (hasEnded()) {
                return false;
            }
            say(drop);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private void say(String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private boolean hasEnded() throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        InputStream answer = socket.getInputStream();
        byte[] heard = new byte[8192];
        try {
            int count = answer.read(heard);
            while (count > 0) {
                count = answer.read(heard);
            }
            return count < 0;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
