package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.enishi.organisation.data.PersonName;
import org.enishi.presence.data.ExtensionDifference;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionFilter;
import org.enishi.presence.data.ExtensionOrder;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.GroupPlan;
import org.enishi.presence.data.OwnNumber;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** 内線 (登録・検索): one person is one record, and a number is there once. DIR-03 to DIR-08. */
class ExtensionIT extends AtTheSwitchboard {

    @Test
    void everybody_and_every_telephone_is_in_the_list_with_or_without_a_number() throws Exception {
        UUID room = register("4100");
        UUID invited = ground.invited(organisation, Role.MEMBER, "invited");
        assertThat(found(ExtensionFilter.ALL))
                .extracting(ExtensionRow::id)
                .containsExactlyInAnyOrder(administrator, person, watcher, room, invited);
        assertThat(row(room).line())
                .returns("かいぎしつ", line -> line.familyKana())
                .returns("カイギシツ", line -> line.katakanaFamily())
                .returns("", line -> line.login());
    }

    @Test
    void the_list_is_sorted_by_a_column_both_ways_with_those_who_have_nothing_in_it_at_the_end() throws Exception {
        change(plan(person, "4002"));
        change(plan(watcher, "4001"));
        assertThat(sorted(ExtensionField.NUMBER, false)).containsExactly(watcher, person, administrator);
        assertThat(sorted(ExtensionField.NUMBER, true)).containsExactly(person, watcher, administrator);
        for (ExtensionField field : ExtensionField.values()) {
            assertThat(sorted(field, true)).as(field.name()).hasSize(3);
        }
    }

    private List<UUID> sorted(ExtensionField by, boolean descending) throws Exception {
        ExtensionOrder order = new ExtensionOrder(by, descending);
        return ground
                .as(administrator, () -> extensions.search(ExtensionFilter.ALL, order, new PageRequest(0, 100)))
                .rows()
                .stream()
                .map(ExtensionRow::id)
                .toList();
    }

    @Test
    void conditions_are_beginnings_in_any_kana_and_hold_at_once() throws Exception {
        UUID room = register("4100");
        as(administrator, () -> groups.open("総務"));
        UUID group = idOfGroup("総務");
        change(plan(person, "4001").in(group));
        assertThat(ids("", "", "", "ｶｲｷﾞ", "", "", "")).containsExactly(room);
        assertThat(ids("", "", "会", "", "", "", "")).containsExactly(room);
        assertThat(ids("", "", "議", "", "", "", "")).isEmpty();
        assertThat(ids("", "PERSON@", "", "", "", "", "")).containsExactly(person);
        assertThat(ids("総", "", "", "", "", "", "")).containsExactly(person);
        assertThat(ids("", "", "", "", "", "", "４")).containsExactlyInAnyOrder(person, room);
        assertThat(ids("総", "", "", "", "", "", "41")).isEmpty();
        assertThat(ids("", "", "%", "", "", "", "")).isEmpty();
        assertThat(ids("x\u0000", "x\u0000", "x\u0000", "", "", "", "x\u0000")).isEmpty();
        assertThat(ids("", "", "' or 1=1 --", "", "", "", "")).isEmpty();
    }

    @Test
    void a_person_is_called_as_his_account_says_whatever_is_sent() throws Exception {
        change(plan(person, "4001").called(new PersonName("別人", "次郎", "べつじん", "じろう")));
        assertThat(row(person).line()).returns("試験", line -> line.familyName()).returns("4001", line -> line.number());
        assertThat(traces.changes(organisation, AuditAct.EXTENSION_CHANGED))
                .contains("NUMBER:  > 4001")
                .noneMatch(entry -> entry.contains("別人"));
    }

    @Test
    void the_numbers_of_whoever_is_to_be_deleted_are_named_to_his_administrators() throws Exception {
        change(plan(person, "4002"));
        as(administrator, () -> extensions.renumber(watcher, 0, "", "0312345678"));
        assertThat(ground.as(administrator, () -> extensions.findTheirs(List.of(person, watcher, administrator))))
                .extracting(OwnNumber::number)
                .containsExactly("0312345678", "4002");
        assertThat(ground.as(administrator, () -> extensions.findTheirs(List.of(person))))
                .containsExactly(new OwnNumber(person, "試験 person", "4002"));
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "extension-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        assertThat(ground.as(stranger, () -> extensions.findTheirs(List.of(person))))
                .isEmpty();
        assertThatThrownBy(() -> ground.as(person, () -> extensions.findTheirs(List.of(person))))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void a_secret_is_kept_sealed_told_to_nobody_and_opens_for_the_telephone() throws Exception {
        change(plan(person, "4001"));
        assertThat(row(person).line().secret()).isTrue();
        assertThat(kept.sealed(person)).startsWith("v1:").doesNotContain(SECRET);
        assertThat(kept.opened(person)).isEqualTo(SECRET);
        assertThat(traces.changes(organisation, AuditAct.EXTENSION_CHANGED)).noneMatch(entry -> entry.contains(SECRET));
        long version = row(person).line().version();
        as(administrator, () -> extensions.change(new ExtensionPlan(person, version, null, "4002", "", "", Set.of())));
        assertThat(kept.opened(person)).as("left empty, it stays").isEqualTo(SECRET);
        assertThatThrownBy(() -> change(new Plan(new ExtensionPlan(watcher, 0, null, "4003", "", "", Set.of()))))
                .hasMessage("rule.extension.secret");
    }

    @Test
    void what_is_confirmed_is_the_difference_and_nothing_else() throws Exception {
        change(plan(person, "4001"));
        long version = row(person).line().version();
        List<ExtensionDifference> differences = ground.as(
                administrator,
                () -> extensions.differences(
                        new ExtensionPlan(person, version, null, "４００９", "03-1234-5678", "", Set.of())));
        assertThat(differences)
                .containsExactly(
                        new ExtensionDifference(ExtensionField.DIAL_IN, "", "0312345678"),
                        new ExtensionDifference(ExtensionField.NUMBER, "4001", "4009"));
        assertThat(row(person).line().number()).isEqualTo("4001");
    }

    @Test
    void a_number_is_there_once_in_an_organisation_and_again_in_another() throws Exception {
        change(plan(person, "4001"));
        as(administrator, () -> extensions.renumber(person, row(person).line().version(), "4001", "0312345678"));
        assertThatThrownBy(() -> as(administrator, () -> extensions.renumber(watcher, 0, "4001", "")))
                .hasMessage("rule.extension.numberTaken");
        assertThatThrownBy(() -> as(administrator, () -> extensions.renumber(watcher, 0, "4002", "+81 3 1234 5678")))
                .hasMessage("rule.extension.dialInTaken");
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "extension-" + UUID.randomUUID());
        UUID other = ground.active(elsewhere, Role.ADMINISTRATOR, "other");
        as(other, () -> extensions.renumber(other, 0, "4001", "0312345678"));
    }

    @Test
    void of_two_who_give_one_number_to_two_people_at_once_one_is_told() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID one = ground.active(organisation, Role.MEMBER, "one" + round);
            UUID two = ground.active(organisation, Role.MEMBER, "two" + round);
            String number = "50" + round + "0";
            List<Callable<String>> both = List.of(() -> given(one, number), () -> given(two, number));
            ExecutorService threads = Executors.newFixedThreadPool(2);
            List<String> answers = new ArrayList<>();
            try {
                for (Future<String> answer : threads.invokeAll(both)) {
                    answers.add(answer.get());
                }
            } finally {
                threads.shutdown();
            }
            assertThat(answers).containsOnlyOnce("done").anyMatch(answer -> answer.startsWith("rule.extension."));
        }
    }

    private String given(UUID line, String number) throws Exception {
        return ground.as(administrator, () -> {
            try {
                extensions.renumber(line, 0, number, "");
                return "done";
            } catch (RuleViolated refused) {
                return refused.key();
            }
        });
    }

    @Test
    void whoever_was_slower_is_told_and_changes_nothing() throws Exception {
        change(plan(person, "4001"));
        assertThatThrownBy(() -> change(plan(person, "4002"))).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> as(administrator, () -> extensions.renumber(person, 0, "4003", "")))
                .isInstanceOf(StaleEdit.class);
        assertThat(row(person).line().number()).isEqualTo("4001");
    }

    @Test
    void groups_are_shared_with_the_board_and_a_plan_of_a_group_that_is_older_is_refused() throws Exception {
        as(administrator, () -> groups.open("営業"));
        UUID group = idOfGroup("営業");
        GroupPlan old = ground.as(administrator, () -> groups.read(group));
        change(plan(person, "4001").in(group));
        assertThat(seen().groups()).containsExactly("営業");
        assertThatThrownBy(() -> as(
                        administrator,
                        () -> groups.change(group, new GroupPlan("営業", false, Set.of(watcher), old.version()))))
                .isInstanceOf(StaleEdit.class);
        UUID room = register("4100");
        as(
                administrator,
                () -> extensions.change(
                        new ExtensionPlan(room, row(room).line().version(), ROOM, "4100", "", "", Set.of(group))));
        assertThat(row(room).group()).isEqualTo("営業");
        as(administrator, () -> groups.dissolve(group));
        assertThat(row(room).group()).isEmpty();
    }

    @Test
    void lines_of_others_are_not_there() throws Exception {
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "extension-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        UUID room = register("4100");
        for (UUID line : List.of(person, room)) {
            assertThatThrownBy(() -> as(stranger, () -> extensions.read(line))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> extensions.renumber(line, 0, "4001", "")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(
                            stranger, () -> extensions.change(plan(line, "4001").plan())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> extensions.remove(line, 1)))
                    .isInstanceOf(NotFound.class);
        }
        as(administrator, () -> groups.open("営業"));
        UUID group = idOfGroup("営業");
        assertThatThrownBy(() -> as(
                        stranger,
                        () -> extensions.change(plan(stranger, "4001").in(group).plan())))
                .hasMessage("rule.extension.group");
    }

    @Test
    void a_telephone_is_removed_a_person_is_not_and_whoever_leaves_frees_his_number() throws Exception {
        UUID room = register("4100");
        change(plan(person, "4001"));
        assertThatThrownBy(() -> as(administrator, () -> extensions.remove(person, 1)))
                .hasMessage("rule.extension.person");
        as(administrator, () -> extensions.remove(room, row(room).line().version()));
        assertThat(traces.changes(organisation, AuditAct.EXTENSION_REMOVED)).containsExactly("NUMBER: 4100 > ");
        traces.leaveForEver(person, organisation);
        change(plan(watcher, "4001"));
        assertThat(row(watcher).line().number()).isEqualTo("4001");
    }
}
