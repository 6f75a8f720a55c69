package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.GroupService;
import org.enishi.presence.data.GroupPlan;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many come into an 内線グループ at once, and go again. PE-55. */
class GroupAdmissionIT extends AtTheDesk {

    @Inject
    private GroupService groups;

    private UUID administrator;
    private UUID group;

    @BeforeEach
    void a_group_with_one_member() throws Exception {
        administrator = ground.active(organisation, Role.ADMINISTRATOR, "administrator");
        as(administrator, () -> groups.open("受付"));
        group = ground.as(administrator, groups::list).get(0).id();
        admit(false, person);
    }

    @Test
    void colleagues_who_can_act_come_and_who_is_in_it_stays_once() throws Exception {
        UUID invited = ground.invited(organisation, Role.MEMBER, "invited");

        assertThat(admit(false, person, watcher, invited)).containsExactly(watcher);

        assertThat(members()).containsExactlyInAnyOrder(person, watcher);
        assertThat(admit(false, person, watcher)).isEmpty();
        assertThat(traces.changes(organisation, AuditAct.GROUP_CHANGED))
                .containsExactly("group: 受付 / 0 > 受付 / 1", "group: 受付 / 1 > 受付 / 2");
    }

    @Test
    void where_it_is_to_be_all_of_them_and_one_cannot_nobody_comes() throws Exception {
        UUID invited = ground.invited(organisation, Role.MEMBER, "invited");
        assertThatThrownBy(() -> admit(true, watcher, invited)).hasMessage("rule.bulk.notWhole");
        assertThat(members()).containsExactly(person);
        assertThat(admit(true, person, watcher)).containsExactly(watcher);
    }

    @Test
    void taken_back_they_are_out_and_whoever_was_in_it_before_is_not() throws Exception {
        Set<UUID> come = admit(false, watcher, administrator);
        as(administrator, () -> groups.dismiss(group, come));
        assertThat(members()).containsExactly(person);
        as(administrator, () -> groups.dismiss(group, come));
        assertThat(members()).containsExactly(person);
    }

    @Test
    void whoever_edits_the_group_meanwhile_is_told() throws Exception {
        GroupPlan read = ground.as(administrator, () -> groups.read(group));
        admit(false, watcher);
        assertThatThrownBy(() -> as(administrator, () -> groups.change(group, read)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void nobody_comes_from_elsewhere_and_only_administrators_of_the_own_organisation_let_anybody_in() throws Exception {
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "group-admission-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        assertThat(admit(false, stranger)).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> groups.admit(group, Set.of(stranger), false)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> groups.dismiss(group, Set.of(person))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(person, () -> groups.admit(group, Set.of(watcher), false)))
                .isInstanceOf(NotPermitted.class);
        assertThat(members()).containsExactly(person);
    }

    private Set<UUID> admit(boolean whole, UUID... people) throws Exception {
        return ground.as(administrator, () -> groups.admit(group, Set.of(people), whole));
    }

    private Set<UUID> members() throws Exception {
        return ground.as(administrator, () -> groups.read(group)).people();
    }
}
