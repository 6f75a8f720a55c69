package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.CallFacts;
import org.enishi.presence.data.CallFilter;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.model.CallEntry;
import org.enishi.presence.model.PhoneNumber;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.persistence.Paging;
import org.enishi.shared.persistence.UniqueViolation;
import org.enishi.shared.time.ServerClock;

/** 通話ログ, always of one organisation. */
@ApplicationScoped
public class CallEntries {

    private static final String ROWS = """
            select new org.enishi.presence.data.CallFacts(c.id, c.version, c.calledAt, c.fromNumber, c.toNumber,
              c.seconds, c.result, c.source, c.mark, c.slipFor)
            """;

    private static final String OWN = " from CallEntry c where c.organisationId = :organisation";

    private static final String FILTERED = OWN + """
             and (c.fromNumber like :number escape '!' or c.toNumber like :number escape '!')
             and c.result in :results and c.calledAt >= :since and c.calledAt < :until
            """;

    private static final String LATEST_FIRST = " order by c.calledAt desc, c.id";

    private static final String FILTERED_ROWS = ROWS + FILTERED + LATEST_FIRST;

    private static final String FILTERED_COUNT = "select count(c.id)" + FILTERED;

    private static final String ALL = ROWS + OWN + LATEST_FIRST;

    private static final String ONE = ROWS + OWN + " and c.id = :id";

    /** As many as a statement can name. */
    private static final int AT_ONCE = 500;

    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(CallEntry call) {
        entities.persist(call);
    }

    public void remove(CallEntry call) {
        entities.remove(call);
    }

    /** A call is written down once; the database sees to it also where two bring in the same file. */
    public void settle() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new RuleViolated("rule.call.taken") : e;
        }
    }

    public Page<CallFacts> search(UUID organisationId, CallFilter filter, PageRequest page) {
        return Paging.read(
                bind(entities.createQuery(FILTERED_ROWS, CallFacts.class), organisationId, filter),
                bind(entities.createQuery(FILTERED_COUNT, Long.class), organisationId, filter),
                page);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, UUID organisationId, CallFilter filter) {
        LocalDate since = filter.since() == null ? FIRST_DAY : filter.since();
        LocalDate until = filter.until() == null ? LAST_DAY : filter.until();
        return query.setParameter("organisation", organisationId)
                .setParameter("number", LikePattern.containing(PhoneNumber.beginning(filter.number())))
                .setParameter(
                        "results", filter.result() == null ? List.of(CallResult.values()) : List.of(filter.result()))
                .setParameter("since", beginning(since))
                .setParameter("until", beginning(until.plusDays(1)));
    }

    private static Instant beginning(LocalDate day) {
        ZoneId zone = ServerClock.JAPAN;
        return day.atStartOfDay(zone).toInstant();
    }

    public List<CallFacts> all(UUID organisationId) {
        return entities.createQuery(ALL, CallFacts.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    public Optional<CallFacts> find(UUID organisationId, UUID id) {
        return entities.createQuery(ONE, CallFacts.class)
                .setParameter("organisation", organisationId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<CallEntry> lock(UUID organisationId, UUID id) {
        return entities.createQuery(
                        "select c from CallEntry c where c.id = :id and c.organisationId = :organisation",
                        CallEntry.class)
                .setParameter("id", id)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Those of the marks that are there already. */
    public Set<String> known(UUID organisationId, List<String> marks) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < marks.size(); i += AT_ONCE) {
            Collection<String> some = marks.subList(i, Math.min(marks.size(), i + AT_ONCE));
            known.addAll(entities.createQuery("""
                            select c.mark from CallEntry c where c.organisationId = :organisation and c.mark in :marks
                            """, String.class)
                    .setParameter("organisation", organisationId)
                    .setParameter("marks", some)
                    .getResultList());
        }
        return known;
    }

    public int removeBefore(Instant oldest) {
        return entities.createQuery("delete from CallEntry c where c.calledAt < :oldest")
                .setParameter("oldest", oldest)
                .executeUpdate();
    }
}
