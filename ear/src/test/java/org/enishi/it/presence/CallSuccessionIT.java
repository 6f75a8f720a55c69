package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.matching.Scene;
import org.enishi.organisation.MemberBulk;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.GroupPlan;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.StaleEdit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 退職・異動の引継ぎ: calls go on being answered after a deletion. U8, BE-19. */
class CallSuccessionIT extends AtTheSwitchboard {

    @Inject
    private MemberBulk bulk;

    @Inject
    private MemberChange change;

    @Inject
    private Scene scene;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void let_it_go() {
        ground.letMailGo();
    }

    @Test
    void a_group_that_would_ring_nobody_has_the_successor_and_one_that_still_rings_has_not() throws Exception {
        UUID alone = group("受付", person);
        UUID shared = group("営業", person, administrator);
        UUID phones = group("会議室", person);
        as(administrator, () -> extensions.register(inRoom(phones)));
        GroupPlan read = ground.as(administrator, () -> groups.read(alone));

        delete(person, watcher);

        assertThat(people(alone)).containsExactly(watcher);
        assertThat(people(shared)).containsExactly(administrator);
        assertThat(people(phones)).isEmpty();
        assertThat(scene.notices(watcher, "U-4-took-group")).hasSize(1);
        assertThatThrownBy(() -> as(administrator, () -> groups.change(alone, read)))
                .as("whoever was editing the group is told")
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void a_number_goes_with_its_telephone_to_a_successor_who_has_none() throws Exception {
        change(plan(person, "4001"));

        delete(person, watcher);

        assertThat(row(watcher).line().number()).isEqualTo("4001");
        assertThat(kept.opened(watcher)).as("the telephone goes on working").isEqualTo(SECRET);
        assertThat(scene.notices(watcher, "U-4-took-number")).hasSize(1);
        assertThat(traces.changes(organisation, AuditAct.EXTENSION_CHANGED)).contains("person: 試験 person > 試験 watcher");
    }

    @Test
    void whoever_has_a_number_keeps_his_own_and_that_of_whoever_leaves_becomes_free() throws Exception {
        change(plan(person, "4001"));
        change(plan(watcher, "4002"));

        delete(person, watcher);

        assertThat(row(watcher).line().number()).isEqualTo("4002");
        assertThat(ids("", "", "", "", "", "", "4001")).isEmpty();
        assertThat(scene.notices(watcher, "U-4-took-number")).isEmpty();
        register("4001");
    }

    @Test
    void whoever_has_given_up_his_number_can_take_one_over() throws Exception {
        change(plan(person, "4001"));
        change(plan(watcher, "4002"));
        long version = row(watcher).line().version();
        as(administrator, () -> extensions.renumber(watcher, version, "", ""));

        delete(person, watcher);

        assertThat(row(watcher).line().number()).isEqualTo("4001");
    }

    @Test
    void where_nobody_is_chosen_whoever_deletes_takes_the_calls() throws Exception {
        change(plan(person, "4001"));
        UUID alone = group("受付", person);

        as(administrator, () -> change.delete(ground.ref(person)));

        assertThat(people(alone)).containsExactly(administrator);
        assertThat(row(administrator).line().number()).isEqualTo("4001");
    }

    private UUID group(String name, UUID... members) throws Exception {
        as(administrator, () -> groups.open(name));
        UUID id = idOfGroup(name);
        long version = ground.as(administrator, () -> groups.read(id)).version();
        as(administrator, () -> groups.change(id, new GroupPlan(name, false, Set.of(members), version)));
        return id;
    }

    /** A telephone that belongs to nobody. */
    private static ExtensionPlan inRoom(UUID group) {
        return new ExtensionPlan(null, 0, ROOM, "4100", "", SECRET, Set.of(group));
    }

    private Set<UUID> people(UUID group) throws Exception {
        return ground.as(administrator, () -> groups.read(group)).people();
    }

    private void delete(UUID leaver, UUID successor) throws Exception {
        as(
                administrator,
                () -> bulk.execute(bulk.preview(BulkSelection.of(Set.of(leaver)), MemberCommand.of(MemberAction.DELETE))
                        .handingOverTo(successor)));
    }
}
