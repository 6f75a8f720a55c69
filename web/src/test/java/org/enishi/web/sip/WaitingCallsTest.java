package org.enishi.web.sip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.enishi.presence.data.AskedCall;
import org.enishi.presence.data.CallResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingCallsTest {

    @TempDir
    private Path data;

    private final List<CallSpool.Note> log = new ArrayList<>();
    private boolean away;

    private Path file() {
        return data.resolve("calls.txt");
    }

    private WaitingCalls server() {
        return new WaitingCalls(new CallSpool(file()), note -> {
            if (away) {
                throw new IllegalStateException("the database is away");
            }
            log.add(note);
        });
    }

    private static CallSpool.Note call(int i) {
        return new CallSpool.Note(
                "honsha",
                new AskedCall(
                        Instant.parse("2026-11-22T01:02:03.456789Z").plusSeconds(i),
                        i == 0 ? "" : "0398765432",
                        "営業 \"4001\"\n",
                        CallResult.FAILED,
                        "sip:" + i));
    }

    @Test
    void calls_that_the_database_did_not_take_before_the_server_stopped_are_written_when_it_starts_again()
            throws IOException {
        away = true;
        WaitingCalls before = server();
        before.keep(call(0));
        before.keep(call(1));
        before.writeAll();
        before.stop();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");

        away = false;
        server().resume();
        assertThat(log).containsExactly(call(0), call(1));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void what_is_still_away_at_the_next_start_waits_on_and_nothing_is_forgotten_between_two_stops() {
        away = true;
        WaitingCalls first = server();
        first.keep(call(0));
        first.stop();
        WaitingCalls second = server();
        second.resume();
        assertThat(file()).exists();
        second.keep(call(1));
        second.stop();

        away = false;
        WaitingCalls third = server();
        third.resume();
        assertThat(log).containsExactly(call(0), call(1));
        third.stop();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_server_that_stops_with_nothing_left_leaves_no_file_and_one_that_is_damaged_gives_what_can_be_read()
            throws IOException {
        WaitingCalls server = server();
        server.keep(call(0));
        server.stop();
        assertThat(log).containsExactly(call(0));
        assertThat(data).isEmptyDirectory();

        away = true;
        server.keep(call(1));
        server.stop();
        Files.writeString(file(), "hon\t2026", StandardOpenOption.APPEND);
        away = false;
        server().resume();
        assertThat(log).containsExactly(call(0), call(1));
    }

    @Test
    void a_folder_in_which_nothing_can_be_written_stops_nobody_from_stopping() {
        away = true;
        WaitingCalls server =
                new WaitingCalls(new CallSpool(data.resolve("none").resolve("calls.txt")), note -> {
                    throw new IllegalStateException("the database is away");
                });
        server.keep(call(0));
        server.stop();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void a_call_that_is_being_written_when_the_server_stops_is_not_forgotten() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        WaitingCalls server = new WaitingCalls(new CallSpool(file()), note -> {
            begun.countDown();
            awaitIt(end);
            throw new IllegalStateException("the database is away");
        });
        server.keep(call(0));
        Thread writing = new Thread(server::writeAll);
        writing.start();
        awaitIt(begun);
        server.stop();
        end.countDown();
        writing.join();

        server().resume();
        assertThat(log).containsExactly(call(0));
    }

    private static void awaitIt(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
