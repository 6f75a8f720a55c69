package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.DeputyService;
import org.enishi.presence.data.Deputy;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** 代理変更: a right that a person gives to colleagues whom he names, and takes back. PE-44, P-1. */
class DeputyIT extends AtTheDesk {

    private static final LeaveOrder OUT = new LeaveOrder("外出中", ReasonEnd.HOUR, null);

    @Inject
    private DeputyService deputies;

    @Inject
    private NoticeBox notices;

    @Test
    void whoever_was_named_sets_and_releases_a_reason_of_which_the_person_is_told_and_which_is_written_down()
            throws Exception {
        arrive();
        as(person, () -> deputies.name(watcher));
        assertThat(ground.as(person, deputies::list)).extracting(Deputy::name).containsExactly("試験 watcher");
        assertThat(mayStandIn()).isTrue();

        as(watcher, () -> deputies.leaveFor(person, OUT));
        assertThat(seen().whereabouts())
                .returns(PresenceState.AWAY_WITH_REASON, found -> found.state())
                .returns("外出中", found -> found.reason());
        assertThat(seen().whereabouts().until()).isNotNull();
        as(watcher, () -> deputies.releaseFor(person));
        assertThat(state()).isEqualTo(PresenceState.PRESENT);
        as(watcher, () -> deputies.releaseFor(person));

        assertThat(told()).as("each time, and not for nothing").hasSize(2);
        assertThat(told()).containsOnly("試験 watcherさんが代理で在席表示を変更しました。");
        assertThat(traces.changes(organisation, AuditAct.REASON_SET_FOR_OTHER))
                .containsExactly("reason:  > 外出中", "reason: 外出中 > ");
    }

    @Test
    void whoever_would_have_nobody_left_is_named_before_the_last_one_is_deleted() throws Exception {
        UUID asking = ground.active(organisation, Role.ADMINISTRATOR, "asking");
        UUID second = ground.active(organisation, Role.MEMBER, "second");
        as(person, () -> deputies.name(watcher));
        assertThat(leftAlone(asking, watcher)).containsExactly(person);
        assertThat(leftAlone(asking, person)).isEmpty();
        assertThat(leftAlone(asking, person, watcher)).as("who goes himself").isEmpty();

        as(person, () -> deputies.name(second));
        assertThat(leftAlone(asking, watcher)).isEmpty();
        traces.suspend(second);
        assertThat(leftAlone(asking, watcher)).as("nobody there who could").containsExactly(person);

        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "deputy-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        assertThat(leftAlone(stranger, watcher)).isEmpty();
        assertThatThrownBy(() -> leftAlone(watcher, watcher)).isInstanceOf(NotPermitted.class);
    }

    private List<UUID> leftAlone(UUID asking, UUID... accounts) throws Exception {
        return ground.as(asking, () -> deputies.findLeftAlone(List.of(accounts))).stream()
                .map(Deputy::accountId)
                .toList();
    }

    @Test
    void nobody_else_can_and_whoever_was_dismissed_no_longer() throws Exception {
        assertNotFound(watcher);
        as(watcher, () -> deputies.name(person));
        assertNotFound(watcher);
        as(person, () -> deputies.name(watcher));
        as(person, () -> deputies.dismiss(watcher));
        assertThat(mayStandIn()).isFalse();
        assertNotFound(watcher);
        assertThat(told()).isEmpty();
    }

    @Test
    void only_colleagues_are_named_each_once_and_not_without_end() throws Exception {
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "deputy-elsewhere-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        UUID invited = ground.invited(organisation, Role.MEMBER, "invited");
        for (UUID nobody : new UUID[] {stranger, invited, person, null}) {
            assertThatThrownBy(() -> as(person, () -> deputies.name(nobody)))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessage("rule.deputy.colleague");
        }
        as(person, () -> deputies.name(watcher));
        as(person, () -> deputies.name(watcher));
        assertThat(ground.as(person, deputies::list)).hasSize(1);
        for (int i = 1; i < 10; i++) {
            UUID more = ground.active(organisation, Role.MEMBER, "more" + i);
            as(person, () -> deputies.name(more));
        }
        UUID eleventh = ground.active(organisation, Role.MEMBER, "eleventh");
        assertThatThrownBy(() -> as(person, () -> deputies.name(eleventh))).hasMessage("rule.deputy.many");
    }

    @Test
    void a_deputy_sets_no_other_reasons_than_the_person_could() throws Exception {
        as(person, () -> deputies.name(watcher));
        assertThatThrownBy(() ->
                        as(watcher, () -> deputies.leaveFor(person, new LeaveOrder("会議中", ReasonEnd.RELEASE, null))))
                .hasMessage("rule.presence.reason");
        assertThat(told()).isEmpty();
    }

    @Test
    void with_whoever_leaves_his_trust_leaves_too() throws Exception {
        as(person, () -> deputies.name(watcher));
        traces.leaveForEver(watcher, organisation);
        assertThat(ground.as(person, deputies::list)).isEmpty();
    }

    private boolean mayStandIn() throws Exception {
        return ground.as(watcher, () -> deputies.mayStandInFor(person));
    }

    private void assertNotFound(UUID by) {
        assertThatThrownBy(() -> as(by, () -> deputies.leaveFor(person, OUT))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(by, () -> deputies.releaseFor(person))).isInstanceOf(NotFound.class);
    }

    private List<String> told() throws Exception {
        return ground.as(person, () -> notices.list(new PageRequest(0, 50))).rows().stream()
                .map(NoticeRow::text)
                .toList();
    }
}
