package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.RoomService;
import org.enishi.matching.TalkService;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.RoomTalk;
import org.enishi.matching.data.SeatRow;
import org.enishi.shared.fault.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two companies that say the same in their rooms look the same to the institution until one of them is disclosed. R22, 5.3. */
class RoomSecretsIT extends FromInside {

    private static final Pattern NEW_EACH_TIME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|https?://\\S+");

    @Inject
    private Scene scene;

    @Inject
    private Talks talks;

    @Inject
    private Ground ground;

    @Inject
    private RoomService rooms;

    @Inject
    private TalkService talk;

    @Inject
    private RoomPeopleService people;

    @Inject
    private NegotiationService negotiation;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    private UUID spoken(Scene.Cast cast, UUID reader) throws Exception {
        UUID room = talks.opened(cast, scene.published(cast, "同じ題の案件"));
        talks.say(cast.companyAdministrator(), room, "はじめまして");
        scene.run(cast.companyAdministrator(), () -> people.invite(room, cast.companyMember(), true));
        long number = talks.say(cast.companyMember(), room, "担当です");
        talks.answer(reader, room, "よろしくお願いします @{" + talks.seatOf(room, cast.companyMember()) + "}", number);
        return room;
    }

    private String seenBy(UUID reader, UUID room) throws Exception {
        return scene.as(reader, () -> {
            List<Object> seen = new ArrayList<>();
            rooms.list().stream().filter(row -> row.roomId().equals(room)).forEach(seen::add);
            seen.add(rooms.about(rooms.read(room).projectId()));
            seen.add(rooms.read(room));
            seen.add(talk.since(room, 0));
            seen.add(talk.before(room, Long.MAX_VALUE));
            seen.add(talk.search(room, "担当"));
            seen.add(people.invitable(room));
            return seen.toString();
        });
    }

    private static String normal(String seen) {
        return NEW_EACH_TIME.matcher(seen).replaceAll("NEW");
    }

    @Test
    void before_the_meeting_the_institution_cannot_tell_which_company_it_talks_to() throws Exception {
        Scene.Cast one = scene.cast("rooms-worlds", 2);
        Scene.Cast two = scene.otherCompany(one);
        UUID reader = one.administrator(0);
        UUID first = spoken(one, reader);
        UUID second = spoken(two, reader);

        String seen = seenBy(reader, first);
        assertThat(normal(seen)).isEqualTo(normal(seenBy(reader, second)));
        assertThat(seen)
                .contains("はじめまして", "担当です")
                .doesNotContain(
                        "rooms-worlds-company",
                        "company-admin",
                        "company-member",
                        one.company().toString(),
                        one.companyAdministrator().toString(),
                        one.companyMember().toString());
        for (String event : List.of("R-4", "H-1", "H-1-named")) {
            scene.mails(reader, event)
                    .forEach(mail -> assertThat(mail.readableText().toString()
                                    + mail.readableText().body())
                            .doesNotContain(
                                    "rooms-worlds-company", "company-admin", "company-member", "担当です", "はじめまして"));
        }
        assertThat(scene.mails(reader, "H-1")).hasSize(2);
        scene.notices(reader, "H-1")
                .forEach(notice -> assertThat(notice.text()).contains("同じ題の案件").doesNotContain("company", "はじめまして"));
    }

    @Test
    void the_company_reads_names_from_the_beginning() throws Exception {
        Scene.Cast cast = scene.cast("rooms-known", 1);
        UUID room = spoken(cast, cast.administrator(0));
        assertThat(seenBy(cast.companyAdministrator(), room)).contains("rooms-known-u0", "admin0", "company-member");
    }

    @Test
    void from_the_meeting_on_everything_that_was_said_has_the_names_of_those_who_said_it() throws Exception {
        Scene.Cast cast = scene.cast("rooms-disclosed", 1);
        UUID room = spoken(cast, cast.administrator(0));
        UUID project = scene.as(cast.administrator(0), () -> rooms.read(room).projectId());
        RoomTalk before = scene.as(cast.administrator(0), () -> talk.since(room, 0));
        assertThat(before.companyName()).isNull();
        assertThat(before.seats())
                .filteredOn(seat -> seat.side() == RoomSide.COMPANY)
                .hasSize(2)
                .allMatch(seat -> seat.name() == null)
                .extracting(SeatRow::letter)
                .containsExactly(0, 1);

        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));
        RoomTalk after = scene.as(cast.administrator(0), () -> talk.since(room, before.revision()));
        assertThat(after.lines()).singleElement().matches(line -> line.kind() == LineKind.DISCLOSED);
        assertThat(after.companyName()).isEqualTo("rooms-disclosed-company");
        assertThat(after.seats()).allMatch(seat -> seat.name() != null);
        assertThat(scene.as(cast.administrator(0), () -> rooms.read(room).other()))
                .isEqualTo("rooms-disclosed-company");
    }

    @Test
    void what_people_of_the_company_do_is_told_with_their_names_and_not_before() throws Exception {
        Scene.Cast cast = scene.cast("rooms-titles", 1);
        ground.titled(cast.companyAdministrator(), "技術部長");
        ground.titled(cast.companyMember(), "研究開発課主任");
        ground.titled(cast.administrator(0), "産学連携本部長");
        UUID room = spoken(cast, cast.administrator(0));
        assertThat(seenBy(cast.administrator(0), room)).contains("産学連携本部長").doesNotContain("技術部長", "研究開発課主任");
        assertThat(seenBy(cast.companyAdministrator(), room)).contains("産学連携本部長", "技術部長", "研究開発課主任");

        UUID project = scene.as(cast.administrator(0), () -> rooms.read(room).projectId());
        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));
        assertThat(seenBy(cast.administrator(0), room)).contains("産学連携本部長", "技術部長", "研究開発課主任");
    }

    @Test
    void where_colleagues_are_is_for_colleagues_and_seats_of_the_other_side_lead_to_nobody() throws Exception {
        Scene.Cast cast = scene.cast("rooms-colleagues", 1);
        UUID room = spoken(cast, cast.administrator(0));
        assertThat(scene.as(cast.companyMember(), () -> people.colleagues(room)))
                .containsOnly(
                        Map.entry(talks.seatOf(room, cast.companyAdministrator()), cast.companyAdministrator()),
                        Map.entry(talks.seatOf(room, cast.companyMember()), cast.companyMember()));
        assertThat(scene.as(cast.administrator(0), () -> people.colleagues(room)))
                .containsOnly(Map.entry(talks.seatOf(room, cast.administrator(0)), cast.administrator(0)));
        assertThatThrownBy(() -> scene.as(cast.member(0), () -> people.colleagues(room)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void where_the_company_gives_its_name_with_the_chat_the_room_says_it_when_it_opens() throws Exception {
        Scene.Cast cast = scene.cast("rooms-early", 1);
        for (DisclosureMoment moment : List.of(DisclosureMoment.ROOM, DisclosureMoment.PUBLICATION)) {
            UUID room = talks.opened(
                    cast,
                    scene.published(
                            cast, scene.text("early " + moment, scene.today().plusDays(30), moment)));
            RoomTalk seen = scene.as(cast.administrator(0), () -> talk.since(room, 0));
            assertThat(seen.lines()).extracting(LineRow::kind).containsExactly(LineKind.OPENED, LineKind.DISCLOSED);
            assertThat(seen.companyName()).isEqualTo("rooms-early-company");
        }
    }

    @Test
    void another_institution_learns_nothing_of_the_room_and_nothing_from_its_disclosure() throws Exception {
        Scene.Cast cast = scene.cast("rooms-others", 2);
        UUID room = spoken(cast, cast.administrator(0));
        UUID project = scene.as(cast.administrator(0), () -> rooms.read(room).projectId());
        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));
        assertThat(scene.as(cast.administrator(1), () -> rooms.list())).isEmpty();
        assertThat(scene.as(cast.administrator(1), () -> rooms.about(project))).isEmpty();
        assertThat(scene.mails(cast.administrator(1), "H-1")).isEmpty();
    }

    @Test
    void people_of_the_other_side_who_are_not_in_the_room_are_not_in_anything_that_is_read_there() throws Exception {
        Scene.Cast cast = scene.cast("rooms-outside", 1);
        UUID room = talks.opened(cast, scene.published(cast, "外の人"));
        assertThat(seenBy(cast.companyAdministrator(), room))
                .contains("admin0")
                .doesNotContain("member0", cast.member(0).toString());
    }
}
