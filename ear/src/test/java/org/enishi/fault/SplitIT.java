package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.enishi.it.Line;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.server.Server;
import org.enishi.server.SmtpFault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two servers that are one Enishi, and do not hear each other for a while, though both reach the database: it decides, as decision 22
 * says. And who does not belong to them stays outside. In the order in which it happens: before, apart, and together again.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SplitIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration A_WHILE = Duration.ofSeconds(90);
    private static final String COMPANY = "suzuki@tatsunami-wakan.example";
    private static final int MAILS = 200;

    private static final Set<String> PROMISED = new HashSet<>();

    private static WiredServers servers;
    private static Visitor operatorAtLeft;
    private static Visitor operatorAtRight;
    private static Visitor institutionAtRight;
    private static Visitor signedInAtLeft;
    private static Visitor signedInAtRight;
    private static Duration longest;

    @BeforeAll
    static void start_two_servers() {
        servers = WiredServers.start();
        servers.awaitMembers(2);
    }

    @AfterAll
    static void stop_them() {
        if (servers != null) {
            servers.close();
        }
    }

    @Test
    @Order(1)
    void a_server_that_does_not_know_the_secret_is_not_let_in_and_is_told_nothing() {
        try (Server stranger = servers.stranger()) {
            startOrNot(stranger);
            Awaitility.await("somebody to have been asked, and to have refused")
                    .atMost(A_WHILE)
                    .until(() -> Stream.of(servers.left(), servers.right(), stranger)
                            .anyMatch(node -> contains(node.log(), "failed to validate AuthHeader")));
            assertThat(stranger.log()).content().as("no view of two or three").doesNotContain("(2) [", "(3) [");
        }
        assertThat(servers.left().cluster()).containsExactlyInAnyOrder("left", "right");
        assertThat(servers.right().cluster()).containsExactlyInAnyOrder("left", "right");
    }

    /** It does not start, or finds only itself: that depends on who asks whom first. */
    private static void startOrNot(Server stranger) {
        try {
            stranger.start();
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("The application was not deployed");
        }
    }

    private static boolean contains(Path log, String words) {
        try {
            return Files.readString(log).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Order(2)
    void nodes_that_are_cut_off_from_each_other_both_go_on_answering() {
        operatorAtLeft = atLeft(People.OPERATOR);
        operatorAtRight = atRight(People.ENGLISH_OPERATOR);
        institutionAtRight = atRight(People.INSTITUTION_ADMINISTRATOR);
        work();

        servers.wires().cut();

        for (Server node : List.of(servers.left(), servers.right())) {
            assertThat(new Visitor(node.address()).get("/health/ready").statusCode())
                    .as("people are still given to it")
                    .isEqualTo(200);
        }
        longest = Answer.slowest(bothAtOnce(
                () -> Answer.to(() -> operatorAtLeft.get("/mypage")),
                () -> Answer.to(() -> operatorAtRight.get("/mypage"))));
        List<Visitor> signedIn =
                bothAtOnce(() -> atLeft(People.INSTITUTION_MEMBER), () -> atRight(People.SUPPORTER_MEMBER));
        signedInAtLeft = signedIn.get(0);
        signedInAtRight = signedIn.get(1);
        servers.awaitMembers(1);
        work();
        assertThat(operatorAtLeft
                        .movedTo(servers.right().address())
                        .get("/mypage")
                        .statusCode())
                .as("whoever had signed in before is known on either side")
                .isEqualTo(200);
    }

    @Test
    @Order(3)
    void apart_limits_hold_and_what_counts_once_counts_once() {
        Deeds.addPeopleAtOnce(List.of(atLeft(COMPANY), atRight(COMPANY)), "tatsunami-wakan.example");
        assertThat(servers.nodes().colleaguesOf(COMPANY)).isEqualTo(10);

        Visitor sameAtRight = atRight(People.INSTITUTION_MEMBER);
        List<String> projects =
                bothAtOnce(() -> Deeds.findInteresting(signedInAtLeft), () -> Deeds.findInteresting(sameAtRight));
        assertThat(projects.get(0)).isEqualTo(projects.get(1));
        assertThat(servers.nodes()
                        .count(
                                "select count(*) from curiosity c join account a on a.id = c.account_id"
                                        + " where a.login_key = ? and cast(c.project_id as varchar) = ?",
                                People.INSTITUTION_MEMBER,
                                projects.get(0)))
                .isEqualTo(1);
    }

    @Test
    @Order(4)
    void apart_each_mail_goes_out_once_though_both_send() {
        servers.smtp().behave(SmtpFault.waitingBefore("MAIL FROM", this::awaitBothSending));
        servers.nodes()
                .change(
                        "insert into outgoing_mail (id, version, event, recipient_name, recipient_address, subject, body,"
                                + " secret, message_id, state, attempts, created_at, due_at, next_attempt_at)"
                                + " select gen_random_uuid(), 1, 'C-7', 'N', 'n@apart.example', 's', 'b', false,"
                                + " '<' || n || '@apart.example>', 'WAITING', 0, now(), now(), now()"
                                + " from generate_series(1, " + MAILS + ") n");
        Awaitility.await("all mails to be sent")
                .atMost(A_WHILE)
                .until(() -> servers.nodes()
                                .count("select count(*) from outgoing_mail"
                                        + " where recipient_address = 'n@apart.example' and state = 'SENT'")
                        == MAILS);
        servers.smtp().recover();

        assertThat(servers.arrivedMails()).hasSizeGreaterThanOrEqualTo(MAILS).doesNotHaveDuplicates();
    }

    private void awaitBothSending() {
        Awaitility.await("both nodes to send")
                .atMost(SOON)
                .until(() -> servers.smtp().mostTalksAtOnce() == 2);
    }

    @Test
    @Order(5)
    void apart_what_is_due_is_done_by_one_of_them() {
        int due = servers.nodes()
                .change("update project set recruiting_until = date '2020-01-01' where state = 'RECRUITING'"
                        + " and id not in (select project_id from room)");
        assertThat(due).isPositive();
        Awaitility.await("recruiting to end where it is over")
                .atMost(A_WHILE)
                .until(() -> servers.nodes()
                                .count("select count(*) from project where state = 'RECRUITING'"
                                        + " and recruiting_until < date '2021-01-01'")
                        == 0);

        String ends = " from notice n join project p on p.id = n.object_id where n.kind in ('C-7', 'C-8')"
                + " and p.recruiting_until = date '2020-01-01'";
        assertThat(servers.nodes().count("select count(distinct n.object_id)" + ends))
                .isEqualTo(due);
        assertThat(servers.nodes()
                        .count("select count(*) from (select 1" + ends
                                + " group by n.account_id, n.object_id having count(*) > 1) twice"))
                .as("whoever is told is told once")
                .isZero();
        assertThat(Stream.of(servers.left(), servers.right())
                        .map(Server::cluster)
                        .toList())
                .as("still apart")
                .containsExactly(Set.of("left"), Set.of("right"));
    }

    @Test
    @Order(6)
    void when_the_wires_hold_again_the_nodes_are_one_and_nothing_that_happened_apart_is_lost() {
        Visitor company = atLeft(People.COMPANY_ADMINISTRATOR);
        String room = Deeds.roomOf(institutionAtRight);
        Deeds.say(company, room, "離れている間の一行");
        Deeds.say(institutionAtRight, room, "もう一方での一行");
        assertThat(Deeds.said(company, room)).contains("離れている間の一行", "もう一方での一行");
        signedInAtLeft.press("/presence", "begin");
        Line desk = Line.of(signedInAtLeft);
        desk.say("face=OFF&active=true&visible=true");
        work();

        servers.wires().mend();
        servers.awaitMembers(2);

        awaitKnownAt(servers.right(), signedInAtLeft);
        awaitKnownAt(servers.left(), signedInAtRight);
        Awaitility.await("whoever came to the desk apart to be on the board of the other node")
                .atMost(A_WHILE)
                .until(() -> institutionAtRight.get("/presence").body().contains("app-state--present"));
        Line lineAtRight = Line.of(institutionAtRight);
        Deeds.say(company, room, "また一緒の一行");
        assertThat(lineAtRight.hearOf("{\"room\":\"" + room, SOON))
                .as("news cross")
                .isNotNull();
        assertThat(Deeds.said(institutionAtRight, room)).contains("離れている間の一行", "もう一方での一行", "また一緒の一行");
        work();
        int kept = Promises.kept(PROMISED, servers.nodes().database().requestIds());
        FaultReport.tell("network split", 1, kept, 0, "waited " + longest.toMillis() + " ms at most when it began");
    }

    /** Whatever an operator opens in the audit log is written down, so each answer is a promise. */
    private static void work() {
        for (Visitor operator : List.of(operatorAtLeft, operatorAtRight)) {
            var answer = operator.get("/operator/audit");
            assertThat(answer.statusCode()).isEqualTo(200);
            PROMISED.add(answer.headers().firstValue("X-Request-Id").orElseThrow());
        }
    }

    private static <T> List<T> bothAtOnce(Supplier<T> one, Supplier<T> other) {
        CompletableFuture<T> meanwhile = CompletableFuture.supplyAsync(one);
        T own = other.get();
        return List.of(meanwhile.join(), own);
    }

    private static void awaitKnownAt(Server node, Visitor person) {
        Awaitility.await("a node to know who has signed in on the other")
                .atMost(A_WHILE)
                .until(() -> person.movedTo(node.address()).get("/mypage").statusCode() == 200);
    }

    private static Visitor atLeft(String login) {
        return servers.nodes().signedIn(servers.left(), login);
    }

    private static Visitor atRight(String login) {
        return servers.nodes().signedIn(servers.right(), login);
    }
}
