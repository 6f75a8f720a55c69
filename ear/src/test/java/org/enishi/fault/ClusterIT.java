package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.enishi.it.FormPage;
import org.enishi.it.Line;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.server.Ports;
import org.enishi.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two servers that are one Enishi, as config/wildfly/ha.cli makes them: what happens on one is known on the other, and either may
 * go at any time. In an order in which each is started as seldom as can be.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterIT {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final Duration A_WHILE = Duration.ofSeconds(60);

    private static final int SEVERAL = 8;

    private static Balancer balancer;
    private static TwoServers servers;
    private static Server gone;

    @BeforeAll
    static void start_two_servers() {
        balancer = new Balancer(Ports.free().https());
        servers = TwoServers.startBehind(balancer.address());
        balancer.startBefore(servers);
    }

    @AfterAll
    static void stop_them() {
        balancer.close();
        if (servers != null) {
            servers.close();
        }
    }

    @Test
    @Order(1)
    void what_a_person_presses_on_one_node_the_colleague_hears_on_the_other() {
        Visitor presser = onA(People.INSTITUTION_MEMBER);
        Line colleague = Line.of(onB(People.INSTITUTION_ADMINISTRATOR));

        String project = Deeds.findInteresting(presser);

        assertThat(colleague.hearOf(project, SOON)).contains("\"sent\":false", "面白そう");
    }

    @Test
    @Order(2)
    void who_comes_to_the_desk_on_one_node_is_seen_on_the_board_of_the_other() {
        Visitor person = onA(People.INSTITUTION_MEMBER);
        Line board = Line.at(onB(People.INSTITUTION_ADMINISTRATOR), "/presence/socket");
        person.press("/presence", "begin");

        Line.of(person).say("face=OFF&active=true&visible=true");

        assertThat(board.hearOf("\"person\"", SOON)).contains("\"state\":\"PRESENT\"", "\"reason\":\"\"");
        assertThat(onB(People.INSTITUTION_ADMINISTRATOR).get("/presence").body())
                .as("the board itself, from the cache that both have")
                .contains("app-state--present");
        assertThat(beat(person).statusCode()).as("known already").isEqualTo(204);
    }

    @Test
    @Order(3)
    void what_is_said_in_a_room_on_one_node_is_hinted_at_on_the_other_and_read_there() {
        Visitor company = onA(People.COMPANY_ADMINISTRATOR);
        Visitor university = onB(People.INSTITUTION_ADMINISTRATOR);
        String room = Deeds.roomOf(university);
        Line line = Line.of(university);
        Line author = Line.of(company);

        Deeds.say(company, room, "二台にまたがる一行");

        assertThat(line.hearOf("{\"room\":\"" + room, SOON)).matches("\\{\"room\":\"" + room + "\",\"revision\":\\d+}");
        assertThat(Deeds.said(university, room)).contains("二台にまたがる一行");
        line.say("read=" + room + "&number=" + Integer.MAX_VALUE);
        assertThat(author.hearOf("\"read\"", SOON)).isEqualTo("{\"room\":\"" + room + "\",\"read\":\"other\"}");
    }

    @Test
    @Order(4)
    void of_people_who_are_added_on_both_nodes_at_once_ten_remain_and_no_more() {
        List<Visitor> administrators = List.of(onA(People.COMPANY_ADMINISTRATOR), onB(People.COMPANY_ADMINISTRATOR));

        Deeds.addPeopleAtOnce(administrators, "howatari-seiki.example");

        assertThat(administrators.get(1).get(Deeds.USER_ADD).body()).contains("上限値（10名）に達しています");
        assertThat(servers.colleaguesOf(People.COMPANY_ADMINISTRATOR)).isEqualTo(10);
    }

    @Test
    @Order(5)
    void a_node_that_answers_nothing_is_left_out_and_comes_back_without_doing_anything_twice() {
        assertThat(servers.onDuty()).isEqualTo("a");
        Visitor signedInMeanwhile;
        servers.a().freeze();
        try {
            signedInMeanwhile = onB(People.SUPPORTER_ADMINISTRATOR);
            assertThat(signedInMeanwhile.get("/mypage").statusCode()).isEqualTo(200);
            Awaitility.await("the other one to take over what is done from time to time")
                    .atMost(A_WHILE)
                    .until(() -> servers.onDuty().equals("b"));
        } finally {
            servers.a().thaw();
        }

        Awaitility.await("the one that was left out to know what has happened")
                .atMost(A_WHILE)
                .until(() -> signedInMeanwhile
                                .movedTo(servers.a().door())
                                .get("/mypage")
                                .statusCode()
                        == 200);
        assertThat(servers.onDuty()).as("who lost it does not take it back").isEqualTo("b");
    }

    @Test
    @Order(6)
    void behind_a_balancer_each_person_stays_at_one_node_and_both_nodes_have_people() {
        Set<String> nodes = new HashSet<>();
        // A balancer leaves out for a while whoever has just failed to answer it.
        Awaitility.await("each node to be given people").atMost(A_WHILE).until(() -> {
            Visitor newcomer = new Visitor(balancer.address());
            newcomer.get("/sign-in");
            nodes.add(balancer.nodeOf(newcomer));
            return nodes.equals(Set.of("a", "b"));
        });

        Visitor person = behindBalancer(People.INSTITUTION_ADMINISTRATOR);
        Line line = Line.of(person);
        String room = Deeds.roomOf(person);
        assertThat(balancer.nodesCalledBy(() -> {
                    for (int i = 0; i < SEVERAL; i++) {
                        assertThat(person.get("/mypage").statusCode()).isEqualTo(200);
                    }
                }))
                .isEqualTo(1);
        Deeds.say(behindBalancer(People.COMPANY_ADMINISTRATOR), room, "振り分け装置の先の一行");
        assertThat(line.hearOf("{\"room\":\"" + room, SOON)).as("on its line").isNotNull();
    }

    @Test
    @Order(7)
    void when_a_node_is_killed_the_other_goes_on_with_the_session_and_the_form_that_is_half_filled_in() {
        Visitor person = behindBalancer(People.INSTITUTION_ADMINISTRATOR);
        HttpResponse<String> refused = Deeds.newPerson(
                        person, person.get(Deeds.USER_ADD), "half@tatsunami-univ.example")
                .type("mail", "no address")
                .press("add");
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(person.get("/statistics").statusCode()).isEqualTo(200);

        gone = servers.named(balancer.nodeOf(person));
        gone.kill();

        assertThat(person.get("/mypage").statusCode()).as("signed in").isEqualTo(200);
        FormPage halfFilled = FormPage.of(person, Deeds.USER_ADD, refused);
        assertThat(halfFilled.document().select("input[name$=:name]").val()).isEqualTo("高岡 half");
        HttpResponse<String> done =
                halfFilled.type("mail", "half@tatsunami-univ.example").press("add");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(servers.count("select count(*) from account where login_key = ?", "half@tatsunami-univ.example"))
                .isEqualTo(1);
    }

    @Test
    @Order(8)
    void one_node_after_the_other_is_stopped_and_started_and_nobody_has_to_sign_in_again() {
        Visitor person = behindBalancer(People.SUPPORTER_MEMBER);
        gone.start();
        HttpResponse<String> page = person.get("/mypage");

        servers.other(gone).stop();

        HttpResponse<String> saved = FormPage.of(person, "/mypage", page)
                .type("name", "加藤 移動")
                .type("kana", "かとう いどう")
                .press("change");
        assertThat(saved.statusCode()).isLessThan(400);
        assertThat(person.get("/mypage").body()).contains("加藤 移動");
        Awaitility.await("what is done from time to time to go over at once")
                .atMost(SOON)
                .until(() -> servers.onDuty().equals(gone.name()));
    }

    private static HttpResponse<String> beat(Visitor person) {
        return person.post("/presence/heartbeat", Map.of("face", "OFF", "active", "true", "visible", "true"));
    }

    private static Visitor onA(String login) {
        return servers.signedIn(servers.a(), login);
    }

    private static Visitor behindBalancer(String login) {
        return TwoServers.signedIn(balancer.address(), balancer.address(), login);
    }

    private static Visitor onB(String login) {
        return servers.signedIn(servers.b(), login);
    }
}
