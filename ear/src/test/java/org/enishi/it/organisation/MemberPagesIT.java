package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
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
import org.enishi.organisation.model.SignInGuard;
import org.enishi.organisation.model.SignInLimit;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** However the user list is narrowed down and sorted, its pages put together are those who are meant, in that order, once. */
class MemberPagesIT extends FromInside {

    private static final int SMALL = 17;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private MemberService members;

    @Inject
    private Ground ground;

    @Inject
    private Crowd crowd;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private UserTransaction transaction;

    @Test
    void every_heading_puts_everybody_in_its_order_either_way_round() throws Exception {
        universityOfEveryKind("headings");
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

    @Test
    void every_filter_finds_the_same_people_in_every_order_and_knows_how_many() throws Exception {
        universityOfEveryKind("filters");
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
        UUID one = universityOfEveryKind("many-a");
        UUID other = universityOfEveryKind("many-b");
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
        universityOfEveryKind("three");
        assertThreeStatements();
        ground.act(ground.idOf(People.OPERATOR));
        assertThreeStatements();
    }

    private void assertThreeStatements() throws Exception {
        for (MemberColumn column : MemberColumn.values()) {
            for (MemberFilter filter : List.of(
                    MemberFilter.everybody(),
                    new MemberFilter("さとう"),
                    of(MemberStatus.ACTIVE),
                    of(MemberStatus.LOCKED))) {
                assertThat(statements(filter, new MemberOrder(column, true)))
                        .as(filter + " " + column)
                        .isLessThanOrEqualTo(3);
            }
        }
    }

    private int statements(MemberFilter filter, MemberOrder order) throws Exception {
        currentActor.get();
        transaction.begin();
        try (StatementCounter counter = StatementCounter.on(entities)) {
            assertThat(page(filter, order, 0).rows()).isNotEmpty();
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

    /** Of every state, somebody locked, some added by somebody, some seen; the two first are not of the crowd. */
    private UUID universityOfEveryKind(String kind) throws Exception {
        String name = kind + "-" + UUID.randomUUID().toString().substring(0, 8);
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name);
        UUID first = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.active(university, Role.MEMBER, "locked");
        crowd.join(university, 61, name + ".example");
        transaction.begin();
        SignInGuard guard = new SignInGuard("name:locked@" + name + ".example");
        guard.recordFailure(new SignInLimit(1, Duration.ofMinutes(15), Duration.ofMinutes(30)), clock.instant());
        entities.persist(guard);
        entities.createNativeQuery(
                        "update account set added_by = ? where organisation_id = ? and mail_address like 'p00001%'")
                .setParameter(1, first)
                .setParameter(2, university)
                .executeUpdate();
        for (int i = 0; i < 2 * MemberOrdering.STANDINGS.size(); i++) {
            entities.createNativeQuery(
                            "insert into presence (id, version, account_id, organisation_id, shown_state, shown_reason)"
                                    + " select a.id, 1, a.id, a.organisation_id, '"
                                    + MemberOrdering.STANDINGS.get(i % MemberOrdering.STANDINGS.size())
                                    + "', '' from account a where a.organisation_id = ? and a.mail_address = ?")
                    .setParameter(1, university)
                    .setParameter(2, String.format("p%06d@%s.example", 24 + i, name))
                    .executeUpdate();
        }
        transaction.commit();
        ground.act(first);
        return university;
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
