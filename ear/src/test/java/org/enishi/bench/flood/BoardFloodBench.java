package org.enishi.bench.flood;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.enishi.bench.BenchReport;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.enishi.server.TestBed;
import org.junit.jupiter.api.Test;

/**
 * How much the board tells when changes do not cease, against Undertow alone that sends each of them by itself: the same listeners,
 * the same number of changes under way, in turn on the same machine. And how soon all of them are in. Not part of
 * {@code verify}, because a busy machine measures itself: {@code mvn verify -Denishi.it=postgresql -Dit.test=BoardFloodBench}
 */
class BoardFloodBench extends FromOutside {

    private static final int WATCHERS = Integer.getInteger("enishi.bench.watchers", 1000);
    private static final int CHANGES = Integer.getInteger("enishi.bench.changes", 5000);
    private static final int UNDER_WAY = 64;
    private static final int ROUNDS = 3;
    private static final double MILLION = 1e6;

    private final BenchReport report = new BenchReport("board-flood-bench");
    private final String name = "flood-" + UUID.randomUUID().toString().substring(0, 8);

    /** Where changes are made and who hears them. */
    private record Side(String name, Audience audience, Flood flood, Cost cost) {}

    private interface Flood {
        /** @return the port at which it is told how far it may go */
        int begin();
    }

    private interface Cost {
        /** @return nanoseconds of processor time so far */
        long processor();
    }

    @Test
    void the_board_tells_more_for_less_than_a_bare_broadcast() throws Exception {
        Visitor visitor = Enishi.signedIn(Crowds.university(name, 20));
        visitor.get("/presence");
        try (BareServer bare = BareServer.start();
                Audience ofBare = new Audience();
                Audience ofBoard = new Audience()) {
            report.tell("the board: %,d watchers join in %.2f s", WATCHERS, seconds(() -> join(ofBoard, visitor)));
            report.tell(
                    "bare: %,d watchers join in %.2f s",
                    WATCHERS, seconds(() -> ofBare.join(WATCHERS, bare.socket(), Map.of(), false)));
            Side board = new Side("the board", ofBoard, this::floodOfTheBoard, BoardFloodBench::processorOfTheServer);
            Side floor = new Side("bare", ofBare, bare::flood, bare::processor);
            measure(board, "warm-up");
            measure(floor, "warm-up");
            for (int round = 1; round <= ROUNDS; round++) {
                measure(floor, "round " + round);
                measure(board, "round " + round);
            }
        }
    }

    private void measure(Side side, String what) throws IOException {
        long before = side.cost().processor();
        long begin = System.nanoTime();
        try (Socket line = new Socket(
                        InetAddress.getLoopbackAddress(), side.flood().begin());
                DataOutputStream allow = new DataOutputStream(line.getOutputStream())) {
            line.setTcpNoDelay(true);
            side.audience().hear(CHANGES, heard -> allow(allow, Math.min(CHANGES, heard + UNDER_WAY)));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        double cpu = (side.cost().processor() - before) / 1e9;
        double deliveries = (double) CHANGES * WATCHERS;
        report.tell(
                "%s, %s: %,.0f deliveries in %,d frames, %,.0f a second, %.2f s of CPU per million",
                side.name(),
                what,
                deliveries,
                side.audience().frames(),
                deliveries / seconds,
                cpu / deliveries * MILLION);
    }

    private static void allow(DataOutputStream line, int mark) {
        try {
            line.writeInt(mark);
            line.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int floodOfTheBoard() {
        return Integer.parseInt(
                Enishi.visitor().post("/it/board-flood", Map.of("name", name)).body());
    }

    private static long processorOfTheServer() {
        return Long.parseLong(Enishi.visitor().get("/it/crowd-at-work").body().split(" ")[0]);
    }

    /** Without TLS, as behind a balancer that ends it: the floor has none either. */
    private static void join(Audience audience, Visitor visitor) throws IOException {
        String cookie = visitor.sessionCookie()
                .map(one -> one.getName() + "=" + one.getValue())
                .orElseThrow();
        String origin = Enishi.url().toString().replaceAll("/$", "");
        URI socket = URI.create(
                "ws://localhost:" + TestBed.current().server().ports().http() + "/presence/socket");
        audience.join(WATCHERS, socket, Map.of("Origin", origin, "Cookie", cookie), true);
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
