package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.TalkService;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionList;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.RoomTalk;
import org.enishi.matching.data.SeatReason;
import org.enishi.matching.data.SeatRow;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.organisation.data.MemberRef;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who can be brought into a room, and what it makes of him. CHAT-03, CHAT-04, PRJ-26, PE-22. */
class RoomGuestsIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Talks talks;

    @Inject
    private Ground ground;

    @Inject
    private RoomPeopleService people;

    @Inject
    private InstitutionProjectService projects;

    @Inject
    private TalkService talk;

    @Inject
    private MemberChange members;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void whoever_is_invited_looks_after_the_project_as_long_as_he_is_there() throws Exception {
        Scene.Cast cast = scene.cast("room-assigned", 1);
        UUID project = scene.published(cast, "assigned");
        UUID room = talks.opened(cast, project);
        assertThat(assigned(cast.member(0)).page().rows()).isEmpty();
        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), true));
        InstitutionList list = assigned(cast.member(0));
        assertThat(list.page().rows())
                .singleElement()
                .matches(row -> row.projectId().equals(project));
        assertThat(list.counts()).containsEntry(InstitutionTab.ASSIGNED, 1L);
        assertThat(assigned(cast.administrator(0)).counts()).containsEntry(InstitutionTab.ASSIGNED, 0L);
        scene.run(cast.member(0), () -> people.leave(room));
        assertThat(assigned(cast.member(0)).page().rows()).isEmpty();
    }

    private InstitutionList assigned(UUID account) throws Exception {
        return scene.as(
                account, () -> projects.list(InstitutionFilter.of(InstitutionTab.ASSIGNED), new PageRequest(0, 100)));
    }

    @Test
    void only_people_of_the_own_organisation_can_be_brought_in_and_only_they_are_offered() throws Exception {
        Scene.Cast cast = scene.cast("room-guests", 2);
        UUID room = talks.opened(cast, scene.published(cast, "guests"));
        assertThat(scene.as(cast.administrator(0), () -> people.invitable(room)))
                .extracting(ColleagueRow::accountId)
                .containsExactly(cast.member(0));
        for (UUID stranger : List.of(cast.member(1), cast.companyMember(), cast.administrator(0))) {
            assertThatThrownBy(() -> scene.run(cast.administrator(0), () -> people.invite(room, stranger, true)))
                    .hasMessage("rule.room.invite.unknown");
        }
    }

    @Test
    void whoever_leaves_his_organisation_leaves_the_room_keeps_his_name_and_is_back_with_it() throws Exception {
        Scene.Cast cast = scene.cast("room-departed", 1);
        UUID room = talks.opened(cast, scene.published(cast, "departed"));
        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), true));
        talks.say(cast.member(0), room, "残る言葉");
        MemberRef leaver = scene.as(cast.administrator(0), () -> ground.ref(cast.member(0)));
        scene.run(cast.administrator(0), () -> members.delete(leaver));

        RoomTalk seen = scene.as(cast.companyAdministrator(), () -> talk.since(room, 0));
        assertThat(seen.lines()).extracting(LineRow::kind).endsWith(LineKind.MESSAGE, LineKind.DEPARTED);
        assertThat(seatOf(seen, cast.member(0), room)).satisfies(seat -> {
            assertThat(seat.gone()).isTrue();
            assertThat(seat.reason()).isEqualTo(SeatReason.FORMER);
            assertThat(seat.name()).contains("member0");
        });

        scene.run(cast.administrator(0), () -> members.restore(ground.ref(cast.member(0))));
        RoomTalk after = scene.as(cast.member(0), () -> talk.since(room, 0));
        assertThat(seatOf(after, cast.member(0), room).reason()).isEqualTo(SeatReason.INVITED);
    }

    @Test
    void whoever_is_there_by_his_role_leaves_with_it_and_whoever_was_invited_stays() throws Exception {
        Scene.Cast cast = scene.cast("room-roles", 1);
        UUID room = talks.opened(cast, scene.published(cast, "roles"));
        UUID first = cast.administrator(0);
        UUID second = ground.active(cast.institution(0), Role.ADMINISTRATOR, "second");
        scene.run(first, () -> people.invite(room, cast.member(0), true));
        assertThat(seatOf(scene.as(second, () -> talk.since(room, 0)), second, room)
                        .reason())
                .isEqualTo(SeatReason.ADMINISTRATOR);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.MEMBER)) {
            scene.run(first, () -> members.changeRole(ground.ref(cast.member(0)), role));
            RoomTalk seen = scene.as(cast.member(0), () -> talk.since(room, 0));
            assertThat(seatOf(seen, cast.member(0), room).reason())
                    .isEqualTo(role == Role.MEMBER ? SeatReason.INVITED : SeatReason.ADMINISTRATOR);
        }
        scene.run(first, () -> members.changeRole(ground.ref(second), Role.MEMBER));
        assertThatThrownBy(() -> scene.as(second, () -> talk.since(room, 0))).isInstanceOf(NotFound.class);
    }

    private SeatRow seatOf(RoomTalk seen, UUID account, UUID room) {
        UUID id = talks.seatOf(room, account);
        return seen.seats().stream()
                .filter(seat -> seat.seatId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
