package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.ApplicationFilter;
import org.enishi.organisation.data.ApplicationRow;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.ApplicationTally;
import org.enishi.organisation.data.CheckRow;
import org.enishi.organisation.data.DuplicateKind;
import org.enishi.organisation.data.DuplicateRow;
import org.enishi.organisation.model.Application;
import org.enishi.organisation.model.ApplicationCheck;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.persistence.Paging;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.text.SearchKey;

/** Who has applied, in every region. */
@ApplicationScoped
public class Applications {

    private static final String FILTERED = """
             where a.region = :region and a.state in :states and a.kind in :kinds
               and a.searchKey like :pattern escape '!'
            """;

    private static final String ROWS = """
            select new org.enishi.organisation.data.ApplicationRow(
                a.id, a.version, a.kind, a.state, a.name, a.kana, a.corporateNumber, a.chamber, a.familyName, a.givenName,
                a.mailAddress, a.domain, a.appliedAt, a.confirmedAt, a.decidedAt, a.reviewer)
            from Application a
            """ + FILTERED + " order by a.appliedAt desc, a.id";

    private static final String COUNT = "select count(a) from Application a" + FILTERED;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Written now: of the same form sent twice, the second one fails here. */
    public void add(Application application) {
        entities.persist(application);
        entities.flush();
    }

    public void add(ApplicationCheck check) {
        entities.persist(check);
    }

    public boolean knows(UUID submission) {
        return entities.createQuery("select count(a) from Application a where a.submission = :submission", Long.class)
                        .setParameter("submission", submission)
                        .getSingleResult()
                > 0;
    }

    public void write() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleEdit();
        }
    }

    public Page<ApplicationRow> list(String region, ApplicationFilter filter, PageRequest page) {
        return Paging.read(
                narrowed(entities.createQuery(ROWS, ApplicationRow.class), region, filter),
                narrowed(entities.createQuery(COUNT, Long.class), region, filter),
                page);
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, String region, ApplicationFilter filter) {
        Set<ApplicationState> states =
                filter.state() == null ? EnumSet.allOf(ApplicationState.class) : EnumSet.of(filter.state());
        Set<OrganisationKind> kinds =
                filter.kind() == null ? EnumSet.allOf(OrganisationKind.class) : EnumSet.of(filter.kind());
        return query.setParameter("region", region)
                .setParameter("states", states)
                .setParameter("kinds", kinds)
                .setParameter("pattern", LikePattern.containing(SearchKey.of(filter.text())));
    }

    /** Every state, also one in which there is none. */
    public List<ApplicationTally> tally(String region) {
        List<Object[]> counts = entities.createQuery(
                        "select a.state, count(a) from Application a where a.region = :region group by a.state",
                        Object[].class)
                .setParameter("region", region)
                .getResultList();
        return Arrays.stream(ApplicationState.values())
                .map(state -> new ApplicationTally(
                        state,
                        counts.stream()
                                .filter(row -> row[0] == state)
                                .mapToLong(row -> (Long) row[1])
                                .sum()))
                .toList();
    }

    public Optional<Application> find(UUID id) {
        return Optional.ofNullable(entities.find(Application.class, id));
    }

    /** As it is now, and locked until the end of the transaction. */
    public Optional<Application> lock(UUID id) {
        return Optional.ofNullable(entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Application> findByToken(String hash) {
        return entities.createQuery("select a from Application a where a.tokenHash = :hash", Application.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    public Optional<Application> lockByToken(String hash) {
        return entities.createQuery("select a from Application a where a.tokenHash = :hash", Application.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public List<CheckRow> checksOf(UUID applicationId) {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.CheckRow(c.item, c.evidence, c.note, c.by, c.at)
                        from ApplicationCheck c where c.applicationId = :application order by c.at, c.id
                        """, CheckRow.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** Other applications that are under way, by what they have in common with one. */
    public List<DuplicateRow> alike(DuplicateKind kind, String value, UUID except) {
        String jpql = switch (kind) {
            case CORPORATE_NUMBER -> ALIKE_BY_NUMBER;
            case DOMAIN -> ALIKE_BY_DOMAIN;
            case MAIL_ADDRESS -> ALIKE_BY_ADDRESS;
        };
        return entities.createQuery(jpql, Application.class)
                .setParameter("value", value)
                .setParameter("except", except)
                .setParameter("open", EnumSet.of(ApplicationState.MAIL_CONFIRMED, ApplicationState.REVIEW))
                .getResultStream()
                .map(other -> new DuplicateRow(kind, other.getId(), other.name(), true))
                .toList();
    }

    private static final String ALIKE = " and a.id <> :except and a.state in :open order by a.appliedAt, a.id";

    private static final String ALIKE_BY_NUMBER =
            "select a from Application a where a.corporateNumber = :value" + ALIKE;

    private static final String ALIKE_BY_DOMAIN = "select a from Application a where a.domain = :value" + ALIKE;

    private static final String ALIKE_BY_ADDRESS =
            "select a from Application a where lower(a.mailAddress) = :value" + ALIKE;

    public List<UUID> unconfirmedSince(Instant now, int atMost) {
        return entities.createQuery("""
                        select a.id from Application a
                        where a.state = org.enishi.organisation.data.ApplicationState.APPLIED and a.confirmUntil <= :now
                        """, UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Of which nothing has come, and whose persons need not be known any more. */
    public List<UUID> toErase(Instant decidedBefore, int atMost) {
        return entities.createQuery("""
                        select a.id from Application a
                        where a.state in :over and a.decidedAt < :before and a.erasedAt is null
                        """, UUID.class)
                .setParameter("over", EnumSet.of(ApplicationState.REJECTED, ApplicationState.EXPIRED))
                .setParameter("before", decidedBefore)
                .setMaxResults(atMost)
                .getResultList();
    }
}
