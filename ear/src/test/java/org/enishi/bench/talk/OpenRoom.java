package org.enishi.bench.talk;

import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a room in somebody's browser, as room-talk.js behaves: it asks for what is new when it is told that something is, one
 * question at a time, after what it said itself, and each time it says that it lives; and where it is in view, it says on its line how far
 * it was read, at most once a second.
 */
final class OpenRoom implements WebSocket.Listener {

    private static final String LINES = "/matching/room/lines";
    private static final String LAST = "9007199254740991";
    private static final long READ_AFTER_MILLIS = 400;
    private static final long READ_PAUSE_MILLIS = 1000;
    private static final long MARKS_AFTER_MILLIS = 1000;
    private static final long MILLISECOND = 1_000_000;
    private static final Pattern HEAD = Pattern.compile("\"revision\":(\\d+),\"more\":(true|false)");
    private static final Pattern NEWS = Pattern.compile("\"revision\":(\\d+)");
    private static final Pattern SAID =
            Pattern.compile("\"number\":(\\d+),\"kind\":\"MESSAGE\"[^{}]*\"text\":\"発言 (\\d+) ");

    private final Browsers browsers;
    private final String cookie;
    private final String room;
    private final int place;
    private final StringBuilder begun = new StringBuilder();
    private volatile Journal journal;
    private volatile boolean greeted;
    private volatile boolean inView;
    private volatile boolean left;
    private WebSocket socket;
    private CompletableFuture<?> speaking = CompletableFuture.completedFuture(null);
    private boolean asking;
    private boolean askAgain;
    private boolean marksWait;
    private boolean readWaits;
    private long revision = -1;
    private long heardOf;
    private long last;
    private long markedAt = System.nanoTime() - READ_PAUSE_MILLIS * MILLISECOND;
    private final Set<Integer> mine = ConcurrentHashMap.newKeySet();
    private final Set<Integer> said = ConcurrentHashMap.newKeySet();

    /** @param place among those of its room */
    OpenRoom(Browsers browsers, String cookie, String room, int place) {
        this.browsers = browsers;
        this.cookie = cookie;
        this.room = room;
        this.place = place;
    }

    CompletableFuture<Void> open() {
        left = false;
        greeted = false;
        return browsers.connect(cookie, this).thenAccept(open -> {
            socket = open;
            live();
        });
    }

    boolean isOpen() {
        return greeted && revision >= 0;
    }

    void comeIntoView() {
        inView = true;
    }

    void note(Journal next) {
        mine.clear();
        said.clear();
        journal = next;
    }

    /** Every thirty seconds. */
    void live() {
        speak("");
        sync();
    }

    /** One after another, as the line wants it. */
    private synchronized void speak(String words) {
        speaking = speaking.handle((before, fault) -> null).thenCompose(free -> socket.sendText(words, true));
    }

    void leave() {
        left = true;
        socket.abort();
    }

    /** Says a message and does not wait for the answer. */
    void say(int message) {
        mine.add(message);
        Map<String, String> fields = Map.of(
                "act", "send",
                "room", room,
                "client", UUID.randomUUID().toString(),
                "text", "発言 " + message + " 来週の打ち合わせまでに、試料の条件と測定の手順を確認しておきます。",
                "quoted", "",
                "files", "",
                "harmless", "true");
        Journal into = journal;
        into.sending(message);
        browsers.write(LINES, cookie, fields).whenComplete((answer, fault) -> {
            if (fault != null || answer.statusCode() != 200) {
                into.fail("message " + message + ": " + (fault == null ? answer.statusCode() : fault));
            } else {
                into.answered(message);
                if (!said.contains(message)) {
                    sync();
                }
            }
        });
    }

    void sync() {
        synchronized (this) {
            askAgain = true;
            if (asking) {
                return;
            }
            asking = true;
        }
        ask();
    }

    private void ask() {
        boolean first;
        synchronized (this) {
            askAgain = false;
            first = revision < 0;
        }
        Journal into = journal;
        into.asked();
        String address = LINES + "?room=" + room + (first ? "&before=" + LAST : "&since=" + revision);
        browsers.read(address, cookie).whenComplete((answer, fault) -> {
            if (fault != null || answer.statusCode() != 200) {
                into.fail("question: " + (fault == null ? answer.statusCode() : fault));
                return;
            }
            if (take(answer, first)) {
                ask();
            }
        });
    }

    /** @return whether to ask on */
    private synchronized boolean take(HttpResponse<String> answer, boolean first) {
        MatchResult head = HEAD.matcher(answer.body()).results().findFirst().orElseThrow();
        revision = Math.max(revision, Long.parseLong(head.group(1)));
        Matcher lines = SAID.matcher(answer.body());
        while (!first && lines.find()) {
            int message = Integer.parseInt(lines.group(2));
            said.add(message);
            boolean own = mine.contains(message);
            journal.arrived(message, place, own);
            if (!own) {
                readSoon(Long.parseLong(lines.group(1)));
            }
        }
        asking = askAgain || heardOf > revision || !first && Boolean.parseBoolean(head.group(2));
        return asking;
    }

    private void readSoon(long number) {
        last = Math.max(last, number);
        if (inView && !readWaits) {
            readWaits = true;
            long pause = READ_PAUSE_MILLIS - (System.nanoTime() - markedAt) / MILLISECOND;
            browsers.later(this::markRead, Math.max(READ_AFTER_MILLIS, pause));
        }
    }

    private void markRead() {
        long number;
        synchronized (this) {
            readWaits = false;
            markedAt = System.nanoTime();
            number = last;
        }
        journal.marked();
        speak("read=" + room + "&number=" + number);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
        begun.append(data);
        if (whole) {
            greeted = true;
            hear(begun.toString());
            begun.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void hear(String news) {
        Matcher revised = NEWS.matcher(news);
        if (!news.contains(room)) {
            return;
        }
        if (!revised.find()) {
            hearOfReader(news);
            return;
        }
        long upTo = Long.parseLong(revised.group(1));
        boolean asks;
        boolean said;
        synchronized (this) {
            said = upTo > revision;
            heardOf = Math.max(heardOf, upTo);
            asks = asking;
        }
        if (said && !asks) {
            sync();
        }
    }

    private void hearOfReader(String news) {
        if (news.contains("\"read\":\"other\"")) {
            syncLater();
        }
    }

    /** Somebody has only read. */
    private synchronized void syncLater() {
        if (!marksWait) {
            marksWait = true;
            browsers.later(
                    () -> {
                        synchronized (this) {
                            marksWait = false;
                        }
                        sync();
                    },
                    MARKS_AFTER_MILLIS);
        }
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        fail("closed: " + code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable fault) {
        fail("cut: " + fault);
    }

    private void fail(String what) {
        if (!left) {
            journal.fail(what);
        }
    }
}
