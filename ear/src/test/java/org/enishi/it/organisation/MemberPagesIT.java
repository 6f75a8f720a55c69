package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.proof.StatementCounter;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.Grant;
import org.enishi.organisation.data.LastSignIn;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRight;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.data.MissingAttribute;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However the user list is narrowed down and sorted, its pages put together are those who are meant, in that order, once. */
class MemberPagesIT extends FromInside {

    private static final int SMALL = 17;
    private static final int LARGE = 170;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private MemberService members;

    @Inject
    private Ground ground;

    @Inject
    private EveryKind everyKind;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private UserTransaction transaction;

    @AfterEach
    void leave_no_mail_that_others_would_count() throws Exception {
        everyKind.forgetMails();
    }

    @Test
    void every_heading_puts_everybody_in_its_order_either_way_round() throws Exception {
        everyKind.university("headings", 61);
        List<MemberLine> all = together(MemberFilter.everybody(), MemberOrder.usual());
        assertThat(all).hasSize(63).isSortedAccordingTo(MemberOrdering.USUAL);

        for (MemberColumn column : MemberColumn.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                assertThat(ids(together(MemberFilter.everybody(), new MemberOrder(column, descending))))
                        .as(column + " " + descending)
                        .isEqualTo(ids(all.stream()
                                .sorted(MemberOrdering.by(column, descending))
                                .toList()));
            }
        }
    }

    /** There such an order is read value after value. */
    @Test
    void a_large_organisation_is_put_in_the_same_orders_however_its_pages_fall() throws Exception {
        everyKind.university("large", 1200);
        List<MemberLine> all = together(MemberFilter.everybody(), MemberOrder.usual(), LARGE);
        assertThat(all).hasSize(1202);

        for (MemberColumn column :
                List.of(MemberColumn.STATUS, MemberColumn.PRESENCE, MemberColumn.INVITATION, MemberColumn.ADDED_BY)) {
            for (boolean descending : new boolean[] {false, true}) {
                assertThat(ids(together(MemberFilter.everybody(), new MemberOrder(column, descending), LARGE)))
                        .as(column + " " + descending)
                        .isEqualTo(ids(all.stream()
                                .sorted(MemberOrdering.by(column, descending))
                                .toList()));
            }
        }
    }

    @Test
    void every_filter_finds_the_same_people_in_every_order_and_knows_how_many() throws Exception {
        everyKind.university("filters", 61);
        List<MemberLine> all = together(MemberFilter.everybody(), MemberOrder.usual());

        filters().forEach((filter, meant) -> {
            List<MemberLine> found = all.stream().filter(meant).toList();
            assertThat(found).as(filter.toString()).isNotEmpty();
            for (MemberColumn column : List.of(
                    MemberColumn.KANA,
                    MemberColumn.TITLE,
                    MemberColumn.STATUS,
                    MemberColumn.PRESENCE,
                    MemberColumn.ADDED_BY,
                    MemberColumn.READ_CHAT)) {
                assertThat(ids(together(filter, new MemberOrder(column, true))))
                        .as(filter + " " + column)
                        .isEqualTo(ids(found.stream()
                                .sorted(MemberOrdering.by(column, true))
                                .toList()));
            }
            assertThat(page(filter, MemberOrder.usual(), 490).total()).isEqualTo(found.size());
        });
    }

    @Test
    void the_operator_sees_organisation_after_organisation_and_nobody_twice() throws Exception {
        UUID one = everyKind.university("many-a", 61);
        UUID other = everyKind.university("many-b", 61);
        ground.act(ground.idOf(People.OPERATOR));

        List<MemberLine> all = together(MemberFilter.everybody(), MemberOrder.usual(), 97);

        assertThat(ids(all)).doesNotHaveDuplicates();
        assertThat(blocks(all)).doesNotHaveDuplicates().contains(one, other);
        for (UUID organisation : List.of(one, other)) {
            assertThat(all.stream().filter(line -> line.row().organisationId().equals(organisation)))
                    .hasSize(63)
                    .isSortedAccordingTo(MemberOrdering.USUAL);
        }
        assertThat(together(of(other, MemberStatus.LOCKED), new MemberOrder(MemberColumn.PUBLISH_PROJECT, true)))
                .singleElement()
                .satisfies(line -> assertThat(line.row().organisationId()).isEqualTo(other));
    }

    @Test
    void no_order_and_no_filter_takes_more_than_three_statements() throws Exception {
        everyKind.university("three", 61);
        assertThreeStatements();
        ground.act(ground.idOf(People.OPERATOR));
        assertThreeStatements();
    }

    /** Also a page that begins within or behind those of one value, and one with the last of all. */
    @Test
    void no_order_takes_more_than_three_statements_in_a_large_organisation() throws Exception {
        everyKind.university("large-three", 1200);
        for (MemberColumn column : MemberColumn.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                for (int first : List.of(0, 100, 700, 1190)) {
                    assertThat(statements(MemberFilter.everybody(), new MemberOrder(column, descending), first))
                            .as(column + " " + descending + " " + first)
                            .isLessThanOrEqualTo(3);
                }
            }
        }
    }

    private void assertThreeStatements() throws Exception {
        for (MemberColumn column : MemberColumn.values()) {
            for (MemberFilter filter : List.of(
                    MemberFilter.everybody(),
                    new MemberFilter("さとう"),
                    new MemberFilter("@"),
                    new MemberFilter("@", null, MemberStatus.ACTIVE, null, null, Set.of(), Set.of(), null),
                    of(MemberStatus.ACTIVE),
                    of(MemberStatus.LOCKED))) {
                assertThat(statements(filter, new MemberOrder(column, true), 0))
                        .as(filter + " " + column)
                        .isLessThanOrEqualTo(3);
            }
        }
        assertThat(statements(new MemberFilter("@"), MemberOrder.usual(), 0)).isLessThanOrEqualTo(3);
    }

    private int statements(MemberFilter filter, MemberOrder order, int first) throws Exception {
        currentActor.get();
        transaction.begin();
        try (StatementCounter counter = StatementCounter.on(entities)) {
            assertThat(page(filter, order, first).rows()).isNotEmpty();
            return counter.count();
        } finally {
            transaction.rollback();
        }
    }

    private static Map<MemberFilter, Predicate<MemberLine>> filters() {
        Map<MemberFilter, Predicate<MemberLine>> filters = new LinkedHashMap<>();
        filters.put(new MemberFilter("サトウ"), line -> line.row().familyKana().equals("さとう"));
        for (MemberStatus status : MemberStatus.values()) {
            if (status != MemberStatus.DELETED) {
                filters.put(of(status), line -> line.status() == status);
            }
        }
        for (Role role : Role.values()) {
            filters.put(with(role, Set.of()), line -> line.row().role() == role);
        }
        for (MemberRight right : List.of(MemberRight.ADD_USERS, MemberRight.READ_CHAT, MemberRight.READ_PROJECT)) {
            filters.put(with(null, Set.of(right)), line -> isGiven(line, right));
        }
        for (Set<String> words : List.of(Set.of("PRESENT", "AWAY"), Set.of(""), Set.of("", "OFFLINE"))) {
            filters.put(
                    new MemberFilter("", null, null, null, null, Set.of(), words, null),
                    line -> line.row().state() == AccountState.ACTIVE
                            && words.contains(
                                    line.row().presence() == null
                                            ? ""
                                            : line.row().presence()));
        }
        filters.put(
                new MemberFilter("", Role.MEMBER, null, LastSignIn.NEVER, null, Set.of(), Set.of(), null),
                line -> line.row().lastSignedInAt() == null && line.row().role() == Role.MEMBER);
        filters.put(
                new MemberFilter("", null, null, null, MissingAttribute.TITLE, Set.of(), Set.of(), null),
                line -> line.row().title().isEmpty());
        filters.put(
                new MemberFilter("", Role.MEMBER, MemberStatus.ACTIVE, null, null, Set.of(), Set.of("PRESENT"), null),
                line -> line.status() == MemberStatus.ACTIVE
                        && line.row().role() == Role.MEMBER
                        && "PRESENT".equals(line.row().presence()));
        return filters;
    }

    private static MemberFilter of(MemberStatus status) {
        return of(null, status);
    }

    private static MemberFilter of(UUID organisation, MemberStatus status) {
        return new MemberFilter("", null, status, null, null, Set.of(), Set.of(), organisation);
    }

    private static MemberFilter with(Role role, Set<MemberRight> rights) {
        return new MemberFilter("", role, null, null, null, rights, Set.of(), null);
    }

    private static boolean isGiven(MemberLine line, MemberRight right) {
        Grant grant = line.entitlements().get(right.ordinal()).grant();
        return grant == Grant.ALLOWED || grant == Grant.ON_CONDITION;
    }

    private List<MemberLine> together(MemberFilter filter, MemberOrder order) {
        return together(filter, order, SMALL);
    }

    private List<MemberLine> together(MemberFilter filter, MemberOrder order, int size) {
        List<MemberLine> lines = new ArrayList<>();
        Page<MemberLine> page;
        do {
            page = members.listColleagues(filter, order, new PageRequest(lines.size(), size));
            lines.addAll(page.rows());
        } while (!page.rows().isEmpty() && lines.size() < page.total());
        assertThat(page.total()).isEqualTo(lines.size());
        return lines;
    }

    private Page<MemberLine> page(MemberFilter filter, MemberOrder order, int first) {
        return members.listColleagues(filter, order, new PageRequest(first, SMALL));
    }

    private static List<UUID> ids(List<MemberLine> lines) {
        return lines.stream().map(line -> line.row().accountId()).toList();
    }

    /** Whose people follow each other. */
    private static List<UUID> blocks(List<MemberLine> lines) {
        List<UUID> blocks = new ArrayList<>();
        for (MemberLine line : lines) {
            UUID organisation = line.row().organisationId();
            if (blocks.isEmpty() || !blocks.get(blocks.size() - 1).equals(organisation)) {
                blocks.add(organisation);
            }
        }
        return blocks;
    }
}
