package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sip.message.Request;
import javax.sip.message.Response;
import org.awaitility.Awaitility;
import org.enishi.presence.CallLogService;
import org.enishi.presence.ConsoleService;
import org.enishi.presence.FlowService;
import org.enishi.presence.RingingService;
import org.enishi.presence.data.CallFilter;
import org.enishi.presence.data.CallRow;
import org.enishi.presence.data.CallSource;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowStep;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.OpenHours;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.presence.data.RingStrategy;
import org.enishi.presence.data.RingingPlan;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A telephone system asks over SIP where a call is to go, and is told what 今 着信したら shows. DIR-10, DIR-11, DIR-14. */
class SipRedirectIT extends AtTheSwitchboard {

    private static final String SHARED_SECRET = "between two machines";

    @Inject
    private RingingService ringing;

    @Inject
    private FlowService flows;

    @Inject
    private ConsoleService console;

    @Inject
    private CallLogService log;

    private final Map<String, Optional<String>> before = new HashMap<>();
    private UUID group;

    @BeforeEach
    void a_telephone_system_of_an_organisation_with_two_people_in_a_group() throws Exception {
        set("exchanges", "honsha");
        set("honsha.organisation", organisation.toString());
        set("honsha.networks", "127.0.0.1");
        as(administrator, () -> groups.open("営業"));
        group = idOfGroup("営業");
        change(plan(person, "4001").in(group));
        change(plan(watcher, "4002").in(group));
        as(
                administrator,
                () -> ringing.settle(
                        new RingingPlan(group, 0, RingStrategy.IN_TURN, true, true, "", List.of(watcher, person))));
    }

    @AfterEach
    void the_settings_are_as_they_were() {
        before.forEach((name, value) ->
                value.ifPresentOrElse(known -> System.setProperty(name, known), () -> System.clearProperty(name)));
    }

    @Test
    void a_group_is_answered_with_those_who_are_there_in_their_order_over_udp() throws Exception {
        assertGroup("udp");
    }

    @Test
    void a_group_is_answered_with_those_who_are_there_in_their_order_over_tcp() throws Exception {
        assertGroup("tcp");
    }

    private void assertGroup(String transport) throws Exception {
        String name = URLEncoder.encode("営業", StandardCharsets.UTF_8);
        try (TelephoneSystem system = new TelephoneSystem(transport, port())) {
            assertThat(system.invite(name).getStatusCode())
                    .as("nobody is there")
                    .isEqualTo(480);
            beAt(person);
            beAt(watcher);
            Response both = system.invite(name);
            assertThat(both.getStatusCode()).isEqualTo(302);
            assertThat(TelephoneSystem.contacts(both)).containsExactly("4002 1.0", "4001 0.95");
            as(watcher, () -> absence.leave(new LeaveOrder("休憩中", ReasonEnd.RELEASE, null)));
            assertThat(TelephoneSystem.contacts(system.invite(group.toString())))
                    .containsExactly("4001 1.0");
            leave("外出中", ReasonEnd.RELEASE);
            assertThat(system.invite(name).getStatusCode()).isEqualTo(480);
        }
        assertLogged("転送 0398765432 営業", "転送 0398765432 営業", "不在 0398765432 営業", "不在 0398765432 営業");
    }

    @Test
    void an_extension_leads_to_whoever_is_there_and_what_nobody_has_is_not_found() throws Exception {
        UUID room = register("4009");
        assertThat(room).isNotNull();
        try (TelephoneSystem system = new TelephoneSystem("udp", port())) {
            assertThat(TelephoneSystem.contacts(system.invite("4009"))).containsExactly("4009 1.0");
            assertThat(system.invite("4001").getStatusCode()).isEqualTo(480);
            arrive();
            assertThat(TelephoneSystem.contacts(system.invite("4001"))).containsExactly("4001 1.0");
            assertThat(system.invite("4999").getStatusCode()).isEqualTo(404);
            assertThat(system.ask(Request.OPTIONS, "4001").getStatusCode()).isEqualTo(200);
            assertThat(system.ask(Request.REGISTER, "4001").getStatusCode()).isEqualTo(405);
        }
        assertLogged("転送 0398765432 4009", "不在 0398765432 4001", "転送 0398765432 4001", "接続失敗 0398765432 4999");
    }

    @Test
    void a_number_goes_the_way_of_its_flow() throws Exception {
        OpenHours always =
                new OpenHours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59), Set.of());
        List<FlowStep> steps = List.of(
                new FlowStep(FlowStepKind.GROUP, group, "", 20),
                new FlowStep(FlowStepKind.NUMBER, null, "03-9999-8888", 20));
        as(administrator, () -> flows.establish(new FlowPlan(null, 0, "03-1234-5678", "代表", always, steps, steps)));
        FlowPlan ofTheHouse = new FlowPlan(null, 0, "03-1234-5679", "受付", null, steps, List.of());
        as(administrator, () -> flows.establish(ofTheHouse));
        ConsoleSettings usual = ConsoleSettings.USUAL;
        as(
                administrator,
                () -> console.settle(
                        new ConsoleSettings(usual.figures(), false, true, false, usual.layout(), always, 0)));
        try (TelephoneSystem system = new TelephoneSystem("udp", port())) {
            assertThat(TelephoneSystem.contacts(system.invite("0312345679"))).containsExactly("0399998888 1.0");
            assertThat(TelephoneSystem.contacts(system.invite("+81312345678"))).containsExactly("0399998888 1.0");
            beAt(person);
            assertThat(TelephoneSystem.contacts(system.invite("0312345678")))
                    .containsExactly("4001 1.0", "0399998888 0.95");
        }
    }

    @Test
    void whoever_has_to_prove_himself_is_asked_for_it_and_believed_only_with_the_secret() throws Exception {
        set("honsha.secret", SHARED_SECRET);
        arrive();
        try (TelephoneSystem system = new TelephoneSystem("udp", port())) {
            Response challenge = system.invite("4001");
            assertThat(challenge.getStatusCode()).isEqualTo(401);
            assertThat(challenge.toString())
                    .containsSubsequence("algorithm=SHA-256", "algorithm=MD5")
                    .doesNotContain(SHARED_SECRET);
            assertThat(system.invite("4001", "honsha", "not the secret").getStatusCode())
                    .isEqualTo(401);
            assertThat(system.invite("4001", "shisha", SHARED_SECRET).getStatusCode())
                    .isEqualTo(401);
            set("honsha.digest", "SHA-256");
            assertThat(system.invite("4001").toString()).contains("SHA-256").doesNotContain("MD5");
            assertThat(calls()).as("who has proven nothing leaves no trace").isEmpty();
            set("honsha.digest", "MD5");
            assertThat(system.invite("4001").toString()).contains("MD5").doesNotContain("SHA-256");
            assertThat(system.invite("4001", "honsha", SHARED_SECRET).getStatusCode())
                    .isEqualTo(302);
        }
        assertLogged("転送 0398765432 4001");
    }

    @Test
    void of_two_organisations_at_one_address_the_secret_says_which_is_asked() throws Exception {
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "sip-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        set("exchanges", "honsha,tonari");
        set("honsha.secret", SHARED_SECRET);
        set("tonari.organisation", elsewhere.toString());
        set("tonari.networks", "127.0.0.0/8");
        set("tonari.secret", "another of its kind");
        arrive();
        try (TelephoneSystem system = new TelephoneSystem("udp", port())) {
            assertThat(system.invite("4001", "tonari", "another of its kind").getStatusCode())
                    .as("a number of others is not there")
                    .isEqualTo(404);
            assertThat(system.invite("4001", "honsha", SHARED_SECRET).getStatusCode())
                    .isEqualTo(302);
        }
        assertLogged("転送 0398765432 4001");
        assertThat(ground.as(stranger, () -> log.list(CallFilter.ALL, new PageRequest(0, 10)))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(said(row)).isEqualTo("接続失敗 0398765432 4001"));
    }

    private void beAt(UUID who) throws Exception {
        as(who, absence::release);
        as(who, absence::allowCamera);
        as(who, () -> devices.beat(who.equals(person) ? laptop : desktop, new Heartbeat(Face.PRESENT, true, true)));
    }

    /** In the order in which they came; calls of one moment have none. */
    private void assertLogged(String... expected) {
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() ->
                        assertThat(calls()).extracting(SipRedirectIT::said).containsExactlyInAnyOrder(expected));
        assertThat(calls()).extracting(row -> row.call().source()).containsOnly(CallSource.ASKED);
    }

    private static String said(CallRow row) {
        String result = switch (row.call().result()) {
            case FORWARDED -> "転送";
            case MISSED -> "不在";
            case FAILED -> "接続失敗";
            default -> "?";
        };
        return result + " " + row.call().from() + " " + row.call().to();
    }

    private List<CallRow> calls() {
        try {
            return ground.as(administrator, () -> log.list(CallFilter.ALL, new PageRequest(0, 100)))
                    .rows();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static int port() {
        return Integer.getInteger("enishi.sip.port");
    }

    private void set(String name, String value) {
        String property = "enishi.sip." + name;
        before.putIfAbsent(property, Optional.ofNullable(System.getProperty(property)));
        System.setProperty(property, value);
    }
}
