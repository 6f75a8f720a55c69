package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.organisation.Crowd;
import org.enishi.it.proof.StatementCounter;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.presence.AbsencePlanService;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.Board;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.NewAbsencePlan;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.presence.data.Whereabouts;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** What a list of people learns of where they are: what the board says, and at the price of one statement. */
class WhereaboutsIT extends AtTheDesk {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private MemberService members;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Crowd crowd;

    @Inject
    private AbsencePlanService plans;

    @Test
    void a_list_says_of_everybody_what_the_board_says() throws Exception {
        UUID planning = ground.active(organisation, Role.MEMBER, "planning");
        LocalDateTime now = traces.localTime();
        arrive();
        as(watcher, () -> absence.leave(new LeaveOrder("昼食中", ReasonEnd.RELEASE, null)));
        as(planning, () -> plans.plan(new NewAbsencePlan(AbsenceKind.TRAINING, now, now.plusHours(2), null)));
        UUID silent = ground.active(organisation, Role.MEMBER, "silent");

        Map<UUID, Whereabouts> found = look(List.of(person, watcher, planning, silent));

        Board board = ground.as(watcher, () -> boards.board(BoardFilter.all()));
        assertThat(board.rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(found.get(row.accountId()).state())
                        .isEqualTo(row.whereabouts().state()));
        assertThat(found.get(person).state()).isEqualTo(PresenceState.PRESENT);
        assertThat(found.get(watcher).reason()).isEqualTo("昼食中");
        assertThat(found.get(planning).state()).isEqualTo(PresenceState.ON_LEAVE);
        assertThat(found.get(silent).state()).isEqualTo(PresenceState.UNUSED);
    }

    @Test
    void whoever_may_not_act_is_nowhere() throws Exception {
        UUID invited = ground.invited(organisation, Role.MEMBER, "invited");

        assertThat(look(List.of(invited, person))).containsOnlyKeys(person);
        assertThat(look(List.of())).isEmpty();
    }

    @Test
    void a_page_of_the_user_list_with_it_takes_three_statements() throws Exception {
        crowd.join(organisation, 200, "whereabouts.example");
        ground.act(watcher);
        currentActor.get();
        // What the organisation has settled is asked for once in a while, not by every page.
        boards.whereabouts(List.of(person));
        transaction.begin();
        try (StatementCounter statements = StatementCounter.on(entities)) {
            List<UUID> shown = members
                    .listColleagues(MemberFilter.everybody(), MemberOrder.usual(), new PageRequest(0, 50))
                    .rows()
                    .stream()
                    .map(line -> line.row().accountId())
                    .toList();
            assertThat(boards.whereabouts(shown)).isNotEmpty();
            assertThat(statements.count()).isLessThanOrEqualTo(3);
        } finally {
            transaction.rollback();
        }
    }

    private Map<UUID, Whereabouts> look(List<UUID> people) throws Exception {
        return ground.as(watcher, () -> boards.whereabouts(people));
    }
}
