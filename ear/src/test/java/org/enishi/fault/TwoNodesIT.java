package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.it.notice.Outbox;
import org.enishi.server.Ports;
import org.enishi.server.Server;
import org.enishi.server.ServerPlan;
import org.enishi.server.SmtpFault;
import org.enishi.server.SmtpRelay;
import org.enishi.server.TestBed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A second server on the same database: what one does, the other knows. R4. */
@EnabledIfSystemProperty(
        named = "enishi.it.database",
        matches = "postgresql",
        disabledReason = "a file of H2 belongs to one server")
class TwoNodesIT extends FromOutside {

    private static final int MAILS = 1000;
    private static final String WRONG = "this is not the password";

    private static Server second;

    @BeforeAll
    static void start_a_second_server() {
        TestBed bed = TestBed.current();
        ServerPlan plan = ServerPlan.of("second", bed.database(), Ports.free())
                .shortLived()
                .with("enishi.demo", "true")
                .with("enishi.signin.failures.per.minute", "1000000")
                .with("enishi.smtp.host", "127.0.0.1")
                .with("enishi.smtp.port", Integer.toString(bed.smtp().port()));
        second = Server.prepare(bed.installation(), plan)
                .deploy(bed.installation().application())
                .start();
    }

    @AfterAll
    static void stop_it() {
        second.close();
    }

    @AfterEach
    void mail_passes_again() {
        TestBed.current().smtp().recover();
    }

    @Test
    void failures_on_both_nodes_close_a_name_on_both() {
        String name = People.TO_BE_CLOSED_ON_TWO_NODES;
        for (int attempt = 0; attempt < 3; attempt++) {
            Enishi.visitor().signIn(name, WRONG);
        }
        for (int attempt = 0; attempt < 2; attempt++) {
            onSecond().signIn(name, WRONG);
        }
        assertThat(Enishi.visitor().signIn(name, People.PASSWORD).statusCode()).isEqualTo(200);
        assertThat(onSecond().signIn(name, People.PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void leaving_everywhere_on_one_node_ends_the_sign_in_on_the_other() {
        Visitor there = onSecond();
        assertThat(there.signIn(People.SIGNS_OUT_ON_TWO_NODES, People.PASSWORD).statusCode())
                .isEqualTo(302);
        assertThat(there.get("/index").statusCode()).isEqualTo(200);
        Enishi.signedIn(People.SIGNS_OUT_ON_TWO_NODES).press("/mypage", "everywhere");
        assertThat(there.get("/index").statusCode()).isEqualTo(303);
    }

    @Test
    void both_nodes_empty_the_outbox_and_no_mail_goes_out_twice() throws Exception {
        String address = "everybody@two-nodes.example";
        SmtpRelay smtp = TestBed.current().smtp();
        smtp.behave(SmtpFault.waitingBefore("MAIL FROM", () -> awaitSecondSender(smtp)));
        Outbox.put("n", address, MAILS);
        Awaitility.await("all mails to be sent")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> Outbox.of(address).stream()
                        .allMatch(mail -> mail.state().equals("SENT")));

        assertThat(Outbox.arrivedIds(address)).hasSize(MAILS).doesNotHaveDuplicates();
        assertThat(smtp.mostTalksAtOnce())
                .as("senders at work at the same time")
                .isEqualTo(2);
    }

    /** However fast one node is, it does not empty the outbox before the other has looked. */
    private static void awaitSecondSender(SmtpRelay smtp) {
        // Asked before each mail, and even the first look of a wait would take its time.
        if (smtp.mostTalksAtOnce() < 2) {
            Awaitility.await("the other node to begin sending, too")
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> smtp.mostTalksAtOnce() == 2);
        }
    }

    private static Visitor onSecond() {
        return new Visitor(second.address());
    }
}
