package org.enishi.st;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.WebSocketFrame;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The heartbeats of all tabs of a browser, from now on: those on the lines of its pages and those by request. */
final class Beats {

    private static final int PATIENCE_MILLIS = 60_000;

    private final List<Beat> said = new CopyOnWriteArrayList<>();

    private record Beat(Page page, String words) {}

    /** Before the pages are opened that are listened to. */
    static Beats of(BrowserContext context) {
        Beats beats = new Beats();
        context.pages().forEach(beats::listen);
        context.onPage(beats::listen);
        return beats;
    }

    private void listen(Page page) {
        page.onRequest((Request request) -> {
            if (request.url().endsWith("/presence/heartbeat")) {
                said.add(new Beat(page, request.postData()));
            }
        });
        page.onWebSocket((WebSocket line) -> line.onFrameSent((WebSocketFrame frame) -> {
            if (line.url().endsWith("/push") && frame.text().startsWith("face=")) {
                said.add(new Beat(page, frame.text()));
            }
        }));
    }

    /** With a word for what the camera or the computer says; not of a page that is being left. */
    static Predicate<String> face(String word) {
        return words -> words.startsWith("face=" + word + "&") && !words.contains("leaving");
    }

    /** Does something, and returns what a tab then has said: the first that is such. */
    String after(Page tab, Predicate<String> words, Runnable act) {
        int before = said.size();
        act.run();
        tab.waitForCondition(
                () -> first(tab, words, before).isPresent(),
                new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
        return first(tab, words, before).orElseThrow().words();
    }

    private Optional<Beat> first(Page tab, Predicate<String> words, int from) {
        return said.stream()
                .skip(from)
                .filter(beat -> beat.page().equals(tab) && words.test(beat.words()))
                .findFirst();
    }
}
