package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.organisation.Crowd;
import org.enishi.it.proof.StatementCounter;
import org.enishi.organisation.data.PersonName;
import org.enishi.presence.DirectoryService;
import org.enishi.presence.ExtensionService;
import org.enishi.presence.data.DirectoryEntry;
import org.enishi.presence.data.ExtensionFacts;
import org.enishi.presence.data.ExtensionFilter;
import org.enishi.presence.data.ExtensionOrder;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.KanaRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 内線電話帳: found however it is typed, with the state that the board has, and in as many statements for many as for few. PE-45. */
class DirectoryIT extends AtTheDesk {

    private static final PageRequest ALL = new PageRequest(0, 500);

    @Inject
    private DirectoryService directory;

    @Inject
    private ExtensionService extensions;

    @Inject
    private Crowd crowd;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    private UUID administrator;

    @BeforeEach
    void an_administrator() {
        administrator = ground.active(organisation, Role.ADMINISTRATOR, "administrator");
    }

    @Test
    void somebody_is_found_however_it_is_typed() throws Exception {
        register("第一会議室", "北", "ダイイチカイギシツ", "キタ", "4100");
        for (String typed : List.of("第一会議", "ダイイチ", "だいいちかいぎ", "ﾀﾞｲｲﾁ", " だい いち", "4100", "４１００", "きた")) {
            assertThat(names(typed, null)).as(typed).containsExactly("第一会議室 北");
        }
        assertThat(names("%", null)).isEmpty();
        assertThat(names("_", null)).isEmpty();
        assertThat(names("第一\u0000会議", null)).containsExactly("第一会議室 北");
        assertThat(names("' or '1'='1", null)).isEmpty();
        assertThat(names("x".repeat(5000), null)).isEmpty();
    }

    @Test
    void the_index_opens_at_the_row_of_the_reading_voiced_and_small_letters_too() throws Exception {
        register("学長室", "甲", "ガクチョウシツ", "コウ", "4001");
        register("パソコン室", "甲", "パソコンシツ", "コウ", "4002");
        register("ラウンジ", "甲", "らうんじ", "コウ", "4003");
        register("受付", "甲", "", "", "4004");
        assertThat(names("", KanaRow.KA)).containsExactly("学長室 甲");
        assertThat(names("", KanaRow.HA)).containsExactly("パソコン室 甲");
        assertThat(names("", KanaRow.RA)).containsExactly("ラウンジ 甲");
        assertThat(names("", KanaRow.OTHER)).containsExactly("受付 甲");
        assertThat(names("", KanaRow.SA)).hasSize(3).allMatch(name -> name.startsWith("試験"));
        assertThat(names("", KanaRow.WA)).isEmpty();
        assertThat(names("", null)).hasSize(7);
    }

    /** Whoever has a number has a line of his own beside it, which is not another one here. */
    @Test
    void its_pages_together_have_everybody_once_in_the_order_of_the_readings() throws Exception {
        crowd.join(organisation, 60, "pages-" + UUID.randomUUID() + ".example");
        register("受付", "甲", "うけつけ", "こう", "4004");
        register("倉庫", "甲", "", "", "4005");
        as(administrator, () -> extensions.renumber(person, 0, "4006", ""));

        for (String text : List.of("", "e")) {
            List<DirectoryEntry> together = new ArrayList<>();
            Page<DirectoryEntry> page = page(text, 0);
            while (!page.rows().isEmpty()) {
                together.addAll(page.rows());
                page = page(text, together.size());
            }
            assertThat(page.total()).isEqualTo(together.size()).isGreaterThan(45);
            assertThat(together)
                    .extracting(one -> one.row().line())
                    .doesNotHaveDuplicates()
                    .isSortedAccordingTo(Comparator.comparing(ExtensionFacts::familyKana)
                            .thenComparing(ExtensionFacts::givenKana)
                            .thenComparing(line -> line.id().toString()));
            assertThat(entry(together, person).row().line().number()).isEqualTo("4006");
        }
    }

    private Page<DirectoryEntry> page(String text, int first) throws Exception {
        return ground.as(watcher, () -> directory.find(text, null, new PageRequest(first, 7)));
    }

    @Test
    void the_state_is_that_of_the_board_and_a_telephone_has_none() throws Exception {
        register("受付", "甲", "", "", "4004");
        leave("外出中", ReasonEnd.RELEASE);
        List<DirectoryEntry> entries =
                ground.as(watcher, () -> directory.find("", null, ALL)).rows();
        assertThat(entry(entries, person).whereabouts()).isEqualTo(seen().whereabouts());
        assertThat(entry(entries, person).whereabouts().state()).isEqualTo(PresenceState.AWAY_WITH_REASON);
        assertThat(entries)
                .filteredOn(one -> !one.row().line().isPerson())
                .extracting(DirectoryEntry::whereabouts)
                .containsOnlyNulls();
    }

    @Test
    void whoever_may_not_act_and_whoever_is_of_another_organisation_is_not_in_it() throws Exception {
        ground.invited(organisation, Role.MEMBER, "invited");
        traces.suspend(person);
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "directory-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.MEMBER, "stranger");
        assertThat(ground.as(watcher, () -> directory.find("", null, ALL)).rows())
                .extracting(one -> one.row().id())
                .containsExactlyInAnyOrder(administrator, watcher);
        assertThat(ground.as(stranger, () -> directory.find("試験", null, ALL)).rows())
                .extracting(one -> one.row().id())
                .containsExactly(stranger);
    }

    @Test
    void a_page_costs_the_same_for_many_as_for_few() throws Exception {
        int few = statements();
        crowd.join(organisation, 2000, "directory-" + UUID.randomUUID() + ".example");
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(5);
        assertThat(statementsOfList()).isEqualTo(3);
    }

    private int statements() throws Exception {
        return ground.as(watcher, () -> {
            currentActor.get();
            // What the organisation has settled is asked for once in a while, not by every page.
            boards.whereabouts(List.of(person));
            transaction.begin();
            try (StatementCounter statements = StatementCounter.on(entities)) {
                Page<DirectoryEntry> page = directory.find("", null, new PageRequest(0, 100));
                assertThat(page.total()).isPositive();
                return statements.count();
            } finally {
                transaction.rollback();
            }
        });
    }

    private int statementsOfList() throws Exception {
        return ground.as(administrator, () -> {
            currentActor.get();
            transaction.begin();
            try (StatementCounter statements = StatementCounter.on(entities)) {
                assertThat(extensions
                                .search(ExtensionFilter.ALL, ExtensionOrder.USUAL, new PageRequest(0, 100))
                                .rows())
                        .hasSize(100);
                return statements.count();
            } finally {
                transaction.rollback();
            }
        });
    }

    private static DirectoryEntry entry(List<DirectoryEntry> entries, UUID person) {
        return entries.stream()
                .filter(one -> one.row().id().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names(String text, KanaRow row) throws Exception {
        return ground.as(watcher, () -> directory.find(text, row, ALL)).rows().stream()
                .map(one -> one.row().line().name())
                .toList();
    }

    private void register(String... words) throws Exception {
        PersonName name = new PersonName(words[0], words[1], words[2], words[3]);
        as(
                administrator,
                () -> extensions.register(new ExtensionPlan(null, 0, name, words[4], "", "k7!pWq2#zR9d", Set.of())));
    }
}
