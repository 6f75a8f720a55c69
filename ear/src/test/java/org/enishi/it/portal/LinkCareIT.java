package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.portal.LinkCare;
import org.enishi.portal.LinkDesk;
import org.enishi.portal.LinkInspection;
import org.enishi.portal.data.LinkCategory;
import org.enishi.portal.data.LinkDraft;
import org.enishi.portal.data.LinkFinding;
import org.enishi.portal.data.LinkHealth;
import org.enishi.portal.data.LinkRow;
import org.enishi.portal.data.LinkState;
import org.enishi.portal.data.LinkToAsk;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.reach.data.Reach;
import org.enishi.shared.reach.data.Reached;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that lead to nothing any more are found at night, and the operator of their region is told of each once. INFO-03. */
class LinkCareIT extends FromInside {

    private static final String INNER_HOSTS = "enishi.links.inner.hosts";

    @Inject
    private LinkCare care;

    @Inject
    private LinkInspection inspection;

    @Inject
    private LinkDesk desk;

    @Inject
    private LinkNights nights;

    @Inject
    private Ground ground;

    private final String region = "dead-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID keeper;
    private UUID neighbour;
    private UUID operator;

    @BeforeEach
    void two_institutions() {
        ground.holdMail();
        keeper = administrator(OrganisationKind.INSTITUTION, "a");
        neighbour = administrator(OrganisationKind.INSTITUTION, "b");
        operator = administrator(OrganisationKind.OPERATOR, "o");
    }

    private UUID administrator(OrganisationKind kind, String letter) {
        return ground.active(ground.organisationIn(region, kind, letter + region), Role.ADMINISTRATOR, "one");
    }

    @AfterEach
    void restore() {
        System.clearProperty(INNER_HOSTS);
        ground.letMailGo();
    }

    @Test
    void what_is_missed_two_nights_running_is_told_to_the_operator_once() {
        LinkRow link = add(keeper, "https://gone.example/");
        night(link, Reached.by(404));
        assertThat(health(keeper, link).state()).isEqualTo(LinkState.DOUBTFUL);
        assertThat(mails()).isEmpty();

        nights.pass(link.id());
        night(link, Reached.by(404));
        nights.pass(link.id());
        night(link, Reached.by(404));

        assertThat(health(operator, link).state()).isEqualTo(LinkState.DEAD);
        assertThat(health(operator, link).status()).isEqualTo(404);
        assertThat(mails()).extracting(OutgoingMail::event).containsExactly("L-1");
        assertThat(mails().get(0).readableText().body())
                .contains("https://gone.example/")
                .contains("a" + region);
    }

    @Test
    void an_institution_sees_how_its_own_links_answered_and_no_others() {
        LinkRow own = add(keeper, "https://own.example/");
        LinkRow other = add(neighbour, "https://other.example/");
        care.note(List.of(finding(own, Reached.by(200)), finding(other, Reached.by(500))));

        ground.act(keeper);
        assertThat(desk.health()).containsOnlyKeys(own.id());
        ground.act(operator);
        assertThat(desk.health()).containsOnlyKeys(own.id(), other.id());
    }

    @Test
    void a_link_with_a_new_address_was_never_asked_and_who_edited_at_night_may_still_save() {
        LinkRow link = add(keeper, "https://old.example/");
        night(link, Reached.by(404));
        assertThat(due(link)).isFalse();

        ground.act(keeper);
        desk.change(link.id(), draft(link.version(), "https://new.example/"));
        assertThat(desk.health()).isEmpty();
        assertThat(due(link)).isTrue();
        night(link, Reached.by(404));
        assertThat(desk.health())
                .as("what came of the old address is not said of the new one")
                .isEmpty();
        desk.remove(link.id(), desk.list().get(0).version());
        night(link, Reached.by(404));
    }

    @Test
    void the_round_asks_real_servers_and_nothing_inside_that_was_not_named() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 20, InetAddress.getLoopbackAddress())) {
            serve(door);
            LinkRow there = add(keeper, "http://localhost:" + door.getLocalPort() + "/there");
            LinkRow gone = add(keeper, "http://localhost:" + door.getLocalPort() + "/gone");
            LinkRow inside = add(keeper, "http://127.0.0.1:" + door.getLocalPort() + "/there");
            System.setProperty(INNER_HOSTS, "localhost");
            nights.onlyDue(List.of(there.id(), gone.id(), inside.id()));
            inspection.askAll();

            assertThat(health(keeper, there).reach()).isEqualTo(Reach.WELL);
            assertThat(health(keeper, gone).reach()).isEqualTo(Reach.GONE);
            assertThat(health(keeper, inside).reach()).isEqualTo(Reach.INNER);
            assertThat(care.due()).isEmpty();
        }
    }

    @Test
    void the_invented_links_of_the_demo_are_left_alone_and_do_not_make_the_round_fail() {
        LinkRow one = add(keeper, "https://one.example/");
        LinkRow two = add(keeper, "https://two.example/a");
        LinkRow three = add(keeper, "https://three.example/");
        nights.onlyDue(List.of(one.id(), two.id(), three.id()));
        inspection.askAll();

        ground.act(keeper);
        assertThat(desk.health()).isEmpty();
        assertThat(due(one)).as("asked again when it has another name").isTrue();
    }

    private static void serve(ServerSocket door) {
        Thread thread = new Thread(() -> {
            while (!door.isClosed()) {
                try (Socket line = door.accept()) {
                    BufferedReader in =
                            new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                    String answer = in.readLine().contains("/there") ? "200 OK" : "404 Not Found";
                    line.getOutputStream().write(("HTTP/1.1 " + answer + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                } catch (IOException over) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private LinkRow add(UUID whose, String url) {
        ground.act(whose);
        desk.add(draft(0, url));
        return desk.list().stream()
                .filter(link -> link.url().equals(url))
                .findFirst()
                .orElseThrow();
    }

    private void night(LinkRow link, Reached reached) {
        care.note(List.of(finding(link, reached)));
    }

    private static LinkFinding finding(LinkRow link, Reached reached) {
        return new LinkFinding(new LinkToAsk(link.id(), link.url()), reached);
    }

    private boolean due(LinkRow link) {
        return care.due().stream().anyMatch(one -> one.id().equals(link.id()));
    }

    private LinkHealth health(UUID who, LinkRow link) {
        ground.act(who);
        return desk.health().get(link.id());
    }

    private List<OutgoingMail> mails() {
        return ground.mailsTo("one@o" + region + ".example");
    }

    private static LinkDraft draft(long version, String url) {
        return new LinkDraft(version, LinkCategory.OVERVIEW, null, "産学連携概要", url);
    }
}
