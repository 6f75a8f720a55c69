package org.enishi.it.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.server.SmtpFault;
import org.enishi.server.SmtpRelay;
import org.enishi.server.TestBed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A mail server has bad days: nothing is lost, nobody waits, and what cannot be sent is seen. */
class MailFaultsIT extends FromOutside {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final SmtpRelay way = TestBed.current().smtp();
    private final String here = "@" + UUID.randomUUID() + ".example";

    @AfterEach
    void good_days_come_again() {
        way.recover();
        Enishi.resetClock();
    }

    @Test
    void while_it_is_down_mail_waits_and_nobody_else_does_and_later_all_of_it_arrives() {
        way.behave(SmtpFault.closed());
        List<String> addresses =
                IntStream.range(0, 25).mapToObj(i -> "p" + i + here).toList();
        addresses.forEach(
                address -> assertThat(timeOf(() -> Outbox.put("n", address))).isLessThan(SOON));
        addresses.forEach(address -> Outbox.awaitAttempts(address, 1));
        assertThat(addresses).allSatisfy(address -> {
            assertThat(Outbox.only(address).state()).isEqualTo("WAITING");
            assertThat(Outbox.only(address).lastError()).contains("Exception");
        });

        way.recover();
        Enishi.moveClock(Duration.ofMinutes(10));
        addresses.forEach(address -> Outbox.awaitState(address, "SENT"));
        assertThat(addresses)
                .allSatisfy(address -> assertThat(Outbox.arrived(address)).hasSize(1));
    }

    @Test
    void while_it_takes_the_call_and_never_answers_nobody_waits_and_later_all_arrives() {
        way.behave(SmtpFault.silent());
        String first = "first" + here;
        Outbox.put("n", first);
        Instant begun = Instant.now();
        while (Outbox.only(first).attempts() == 0) {
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(60));
            assertThat(timeOf(() -> Outbox.put("n", UUID.randomUUID() + here))).isLessThan(SOON);
        }
        assertThat(Outbox.only(first).lastError()).contains("timed out");

        way.recover();
        Enishi.moveClock(Duration.ofMinutes(10));
        assertThat(Outbox.awaitState(first, "SENT").attempts()).isEqualTo(2);
    }

    @Test
    void who_is_asked_to_come_later_comes_later_with_the_same_mail() {
        way.behave(SmtpFault.answering("RCPT TO:", "451 4.7.1 Greylisted, try again later"));
        String address = "grey" + here;
        Outbox.put("n", address);
        Outbox.Entry waiting = Outbox.awaitAttempts(address, 1);
        assertThat(waiting.state()).isEqualTo("WAITING");
        assertThat(waiting.lastError()).isEqualTo("451 4.7.1 Greylisted, try again later");

        way.recover();
        assertThat(Outbox.only(address).state()).as("not before its time").isEqualTo("WAITING");
        Enishi.moveClock(Duration.ofMinutes(10));
        Outbox.Entry sent = Outbox.awaitState(address, "SENT");
        assertThat(sent.messageId()).isEqualTo(waiting.messageId());
        assertThat(Outbox.arrivedIds(address)).containsExactly(waiting.messageId());
    }

    @Test
    void a_message_that_is_put_off_after_it_was_told_is_offered_again_as_the_same() {
        way.behave(SmtpFault.answering("\\.$", "452 4.3.1 Out of space"));
        String address = "full" + here;
        Outbox.put("n", address);
        Outbox.awaitAttempts(address, 1);
        assertThat(Outbox.arrived(address)).isEmpty();

        way.recover();
        Enishi.moveClock(Duration.ofMinutes(10));
        Outbox.Entry sent = Outbox.awaitState(address, "SENT");
        assertThat(way.offered().stream().filter(content -> content.contains("Message-ID: " + sent.messageId())))
                .hasSize(2);
    }

    @Test
    void of_three_one_is_refused_for_good_and_the_others_arrive() {
        way.behave(SmtpFault.answering("RCPT TO:<bad", "550 5.1.1 No such user here"));
        List.of("one", "bad", "two").forEach(person -> Outbox.put("n", person + here));

        assertThat(Outbox.awaitState("bad" + here, "DEAD"))
                .satisfies(dead -> assertThat(dead.attempts()).isEqualTo(1))
                .satisfies(dead -> assertThat(dead.lastError()).isEqualTo("550 5.1.1 No such user here"));
        Outbox.awaitState("one" + here, "SENT");
        Outbox.awaitState("two" + here, "SENT");
        assertThat(Outbox.arrived("one" + here)).hasSize(1);
        assertThat(Outbox.arrived("two" + here)).hasSize(1);

        way.recover();
        Enishi.moveClock(Duration.ofDays(3));
        Outbox.put("n", "later" + here);
        Outbox.awaitState("later" + here, "SENT");
        assertThat(Outbox.only("bad" + here).state()).isEqualTo("DEAD");
    }

    @Test
    void a_refused_message_is_given_up() {
        way.behave(SmtpFault.answering("\\.$", "554 5.7.1 Looks like spam"));
        String address = "spam" + here;
        Outbox.put("n", address);

        assertThat(Outbox.awaitState(address, "DEAD").lastError()).isEqualTo("554 5.7.1 Looks like spam");
    }

    @Test
    void a_server_that_lets_nobody_in_costs_no_mail() {
        way.behave(SmtpFault.answering("(EHLO|HELO)", "554 5.7.1 Not you"));
        String address = "out" + here;
        Outbox.put("n", address);

        assertThat(Outbox.awaitAttempts(address, 1).state()).isEqualTo("WAITING");
    }

    @Test
    void who_did_not_hear_that_it_was_taken_sends_it_again_under_the_same_name() {
        way.behave(SmtpFault.cuttingAfter("\\.$", () -> {}));
        String address = "twice" + here;
        Outbox.put("n", address);
        assertThat(Outbox.awaitAttempts(address, 1).state()).isEqualTo("WAITING");

        way.recover();
        Enishi.moveClock(Duration.ofMinutes(10));
        String id = Outbox.awaitState(address, "SENT").messageId();
        Awaitility.await().until(() -> Outbox.arrived(address).size() == 2);
        assertThat(Outbox.arrivedIds(address)).containsExactly(id, id);
    }

    private static Duration timeOf(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
