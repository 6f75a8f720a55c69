package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.RoomService;
import org.enishi.matching.TalkService;
import org.enishi.matching.data.LineDraft;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.RoomRow;
import org.enishi.matching.data.RoomState;
import org.enishi.matching.data.RoomTalk;
import org.enishi.matching.data.SeatReason;
import org.enishi.matching.data.SeatRow;
import org.enishi.matching.data.Secrecy;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is in a room, what he reads there and what happens to it: 5.5, CHAT-01 to CHAT-04, PE-20 to PE-23, R27. */
class RoomIT extends FromInside {

    private static final long ALL = Long.MAX_VALUE;

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

    private List<LineRow> read(UUID account, UUID room) throws Exception {
        return scene.as(account, () -> talk.since(room, 0).lines());
    }

    private List<String> texts(UUID account, UUID room) throws Exception {
        return read(account, room).stream()
                .filter(line -> line.kind() == LineKind.MESSAGE)
                .map(LineRow::text)
                .toList();
    }

    @Test
    void administrators_are_there_by_themselves_others_by_invitation_and_everybody_else_finds_nothing()
            throws Exception {
        Scene.Cast cast = scene.cast("room-who", 2);
        UUID room = talks.opened(cast, scene.published(cast, "who"));
        long number = talks.say(cast.companyAdministrator(), room, "はじめまして");
        assertThat(texts(cast.administrator(0), room)).containsExactly("はじめまして");

        for (UUID stranger : List.of(
                cast.companyMember(),
                cast.member(0),
                cast.administrator(1),
                cast.member(1),
                ground.idOf(People.COMPANY_ADMINISTRATOR))) {
            assertHidden(stranger, room, number);
        }
        UUID operator = scene.operator("room-who");
        assertThatThrownBy(() -> scene.as(operator, () -> rooms.list())).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> read(operator, room)).isInstanceOf(NotPermitted.class);

        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), true));
        assertThat(texts(cast.member(0), room)).containsExactly("はじめまして");
        List<SeatRow> seats = scene.as(cast.member(0), () -> rooms.read(room).seats());
        assertThat(seats)
                .extracting(SeatRow::reason)
                .containsExactlyInAnyOrder(SeatReason.ADMINISTRATOR, SeatReason.ADMINISTRATOR, SeatReason.INVITED);
        assertThat(scene.mails(cast.member(0), "H-2")).hasSize(1);
    }

    private void assertHidden(UUID stranger, UUID room, long number) throws Exception {
        assertThat(scene.as(stranger, () -> rooms.list()))
                .noneMatch(row -> row.roomId().equals(room));
        LineDraft draft = new LineDraft(UUID.randomUUID(), "x", null, true);
        List<Runnable> ways = List.of(
                () -> rooms.read(room),
                () -> rooms.archive(room),
                () -> rooms.restore(room),
                () -> rooms.noteSecrecy(room),
                () -> rooms.withdrawSecrecy(room),
                () -> talk.since(room, 0),
                () -> talk.before(room, ALL),
                () -> talk.search(room, "はじめ"),
                () -> talk.send(room, draft),
                () -> talk.edit(room, number, "x"),
                () -> talk.delete(room, number),
                () -> rooms.markRead(room, number),
                () -> people.invitable(room),
                () -> people.colleagues(room),
                () -> people.invite(room, stranger, true),
                () -> people.leave(room),
                () -> people.mute(room, true),
                () -> people.remove(room, UUID.randomUUID()));
        for (Runnable way : ways) {
            assertThatThrownBy(() -> scene.run(stranger, way)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> scene.run(stranger, () -> rooms.read(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_comes_from_now_on_reads_nothing_of_before_not_even_through_an_answer() throws Exception {
        Scene.Cast cast = scene.cast("room-history", 1);
        UUID room = talks.opened(cast, scene.published(cast, "history"));
        long before = talks.say(cast.administrator(0), room, "以前の話");
        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), false));
        talks.answer(cast.administrator(0), room, "それについて", before);

        assertThat(texts(cast.member(0), room)).containsExactly("それについて");
        LineRow answer = read(cast.member(0), room).stream()
                .filter(line -> line.quote() != null)
                .findFirst()
                .orElseThrow();
        assertThat(answer.quote().text()).isNull();
        assertThat(scene.as(cast.member(0), () -> talk.before(room, ALL)).toString())
                .doesNotContain("以前の話");
        assertThat(scene.as(cast.member(0), () -> talk.search(room, "以前"))).isEmpty();
        assertThat(scene.as(cast.administrator(0), () -> talk.search(room, "イゼン")))
                .isEmpty();
        assertThat(scene.as(cast.administrator(0), () -> talk.search(room, "以前")))
                .hasSize(1);
        assertThatThrownBy(() -> talks.answer(cast.member(0), room, "引用", before))
                .isInstanceOf(RuleViolated.class);

        UUID another = ground.active(cast.institution(0), Role.MEMBER, "another");
        scene.run(cast.member(0), () -> people.invite(room, another, true));
        assertThat(texts(another, room))
                .as("shown by whoever may not read it himself")
                .isEmpty();
    }

    @Test
    void whoever_leaves_or_is_taken_out_reads_no_more_and_the_room_says_so() throws Exception {
        Scene.Cast cast = scene.cast("room-leave", 1);
        UUID room = talks.opened(cast, scene.published(cast, "leave"));
        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), true));
        scene.run(cast.companyAdministrator(), () -> people.invite(room, cast.companyMember(), true));
        talks.say(cast.member(0), room, "残る言葉");
        UUID seat = talks.seatOf(room, cast.companyMember());
        assertThatThrownBy(() -> scene.run(cast.administrator(0), () -> people.remove(room, seat)))
                .as("of the other side")
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.run(cast.companyAdministrator(), () -> people.leave(room)))
                .hasMessage("rule.room.leave.administrator");

        scene.run(cast.member(0), () -> people.leave(room));
        scene.run(cast.companyAdministrator(), () -> people.remove(room, seat));
        assertThatThrownBy(() -> read(cast.member(0), room)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(cast.companyMember(), room)).isInstanceOf(NotFound.class);
        assertThat(read(cast.administrator(0), room))
                .extracting(LineRow::kind)
                .containsExactly(
                        LineKind.OPENED,
                        LineKind.INVITED,
                        LineKind.INVITED,
                        LineKind.MESSAGE,
                        LineKind.LEFT,
                        LineKind.REMOVED);
        assertThat(texts(cast.administrator(0), room)).containsExactly("残る言葉");
    }

    @Test
    void what_is_sent_twice_is_said_once_and_counted_once() throws Exception {
        Scene.Cast cast = scene.cast("room-twice", 1);
        UUID room = talks.opened(cast, scene.published(cast, "twice"));
        LineDraft draft = new LineDraft(UUID.randomUUID(), "一度だけ", null, true);
        long first = scene.as(cast.companyAdministrator(), () -> talk.send(room, draft));
        assertThat(scene.as(cast.companyAdministrator(), () -> talk.send(room, draft)))
                .isEqualTo(first);
        assertThat(texts(cast.administrator(0), room)).containsExactly("一度だけ");
        assertThat(unread(cast.administrator(0), room)).isEqualTo(1);
        assertThat(unread(cast.companyAdministrator(), room)).as("own words").isZero();
        scene.run(cast.administrator(0), () -> rooms.markRead(room, ALL));
        assertThat(unread(cast.administrator(0), room)).isZero();
        RoomTalk seen = scene.as(cast.companyAdministrator(), () -> talk.since(room, 0));
        assertThat(seen.readByInstitution()).containsExactly(first);
        assertThat(seen.readByCompany()).isEmpty();
    }

    private long unread(UUID account, UUID room) throws Exception {
        return scene.as(account, () -> rooms.list()).stream()
                .filter(row -> row.roomId().equals(room))
                .mapToLong(RoomRow::unread)
                .sum();
    }

    @Test
    void changes_come_once_each_however_long_somebody_was_away() throws Exception {
        Scene.Cast cast = scene.cast("room-since", 1);
        UUID room = talks.opened(cast, scene.published(cast, "since"));
        long number = talks.say(cast.companyAdministrator(), room, "最初");
        long seen = scene.as(cast.administrator(0), () -> talk.since(room, 0).revision());
        talks.say(cast.companyAdministrator(), room, "次");
        scene.run(cast.companyAdministrator(), () -> talk.edit(room, number, "訂正"));
        RoomTalk news = scene.as(cast.administrator(0), () -> talk.since(room, seen));
        assertThat(news.lines()).extracting(LineRow::text).containsExactly("次", "訂正");
        assertThat(scene.as(
                        cast.administrator(0),
                        () -> talk.since(room, news.revision()).lines()))
                .isEmpty();
        scene.run(cast.companyAdministrator(), () -> talk.delete(room, number));
        LineRow stub = scene.as(cast.administrator(0), () -> talk.since(room, news.revision()))
                .lines()
                .get(0);
        assertThat(stub.deleted()).isTrue();
        assertThat(stub.text()).isNull();
        assertThat(scene.as(cast.administrator(0), () -> talk.search(room, "訂正")))
                .isEmpty();
    }

    @Test
    void a_talk_that_was_stopped_is_closed_after_its_time_and_opened_again_with_the_negotiation() throws Exception {
        Scene.Cast cast = scene.cast("room-over", 1);
        UUID project = scene.published(cast, "over");
        UUID room = talks.opened(cast, project);
        assertThatThrownBy(() -> scene.run(cast.administrator(0), () -> rooms.archive(room)))
                .hasMessage("rule.room.archive.live");
        scene.run(cast.companyAdministrator(), () -> negotiation.stop(project, cast.institution(0), "条件が合わないため"));
        talks.say(cast.administrator(0), room, "ありがとうございました");
        talks.endedAt(room, scene.now().minus(Duration.ofMinutes(1)));
        assertThat(stateOf(cast.administrator(0), room)).isEqualTo(RoomState.READ_ONLY);
        assertThatThrownBy(() -> talks.say(cast.administrator(0), room, "追伸")).hasMessage("rule.room.readOnly");
        scene.run(cast.administrator(0), () -> rooms.archive(room));
        assertThat(stateOf(cast.companyAdministrator(), room)).isEqualTo(RoomState.ARCHIVED);
        scene.run(cast.companyAdministrator(), () -> rooms.restore(room));
        assertThat(stateOf(cast.administrator(0), room)).isEqualTo(RoomState.READ_ONLY);
    }

    @Test
    void once_both_sides_say_that_secrecy_is_agreed_the_room_says_so_and_asks_nobody_for_a_promise() throws Exception {
        Scene.Cast cast = scene.cast("room-secrecy", 1);
        UUID project = scene.published(cast, "secrecy");
        UUID room = talks.opened(cast, project);
        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), true));
        assertThatThrownBy(() -> scene.run(cast.companyAdministrator(), () -> rooms.noteSecrecy(room)))
                .hasMessage("rule.room.secrecy.early");
        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));
        scene.run(cast.companyAdministrator(), () -> rooms.noteSecrecy(room));
        assertThatThrownBy(() -> scene.run(cast.companyAdministrator(), () -> rooms.noteSecrecy(room)))
                .hasMessage("rule.room.secrecy.noted");
        RoomTalk half = scene.as(cast.member(0), () -> talk.since(room, 0));
        assertThat(half.secrecy()).isEqualTo(Secrecy.OTHER);
        assertThat(half.promised()).isFalse();
        assertThatThrownBy(() -> scene.run(cast.member(0), () -> rooms.noteSecrecy(room)))
                .hasMessage("rule.response.administratorOnly");

        scene.run(cast.administrator(0), () -> rooms.noteSecrecy(room));
        RoomTalk whole = scene.as(cast.member(0), () -> talk.since(room, half.revision()));
        assertThat(whole.secrecy()).isEqualTo(Secrecy.AGREED);
        assertThat(whole.promised()).isTrue();
        assertThat(whole.lines()).extracting(LineRow::kind).containsExactly(LineKind.SECRECY_NOTED);
        scene.run(cast.administrator(0), () -> rooms.withdrawSecrecy(room));
        assertThat(scene.as(cast.companyAdministrator(), () -> rooms.read(room)).secrecy())
                .isEqualTo(Secrecy.OWN);
    }

    private RoomState stateOf(UUID account, UUID room) throws Exception {
        return scene.as(account, () -> rooms.read(room).state());
    }
}
