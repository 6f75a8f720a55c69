package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.portal.data.InquiryEntryRow;
import org.enishi.portal.data.InquiryRow;
import org.enishi.portal.data.InquiryState;
import org.enishi.portal.data.InquiryTally;
import org.enishi.portal.model.Inquiry;
import org.enishi.portal.model.InquiryEntry;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.persistence.Paging;
import org.enishi.shared.text.SearchKey;

/** What was asked in every region, and what was written to it. */
@ApplicationScoped
public class Inquiries {

    private static final String FILTERED = """
             where i.region = :region and i.state in :states and i.searchKey like :pattern escape '!'
            """;

    private static final String ROWS = """
            select new org.enishi.portal.data.InquiryRow(
                i.id, i.version, i.reference, i.topic, i.state, i.name, i.organisationName, i.askedAt, i.answeredAt)
            from Inquiry i
            """ + FILTERED + " order by i.askedAt desc, i.id";

    private static final String COUNT = "select count(i) from Inquiry i" + FILTERED;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Written now: of the same form sent twice, the second one fails here. */
    public void add(Inquiry inquiry) {
        entities.persist(inquiry);
        entities.flush();
    }

    public void add(InquiryEntry entry) {
        entities.persist(entry);
    }

    public boolean knows(UUID submission) {
        return entities.createQuery("select count(i) from Inquiry i where i.submission = :submission", Long.class)
                        .setParameter("submission", submission)
                        .getSingleResult()
                > 0;
    }

    /** @param state null for all */
    public Page<InquiryRow> list(String region, String text, InquiryState state, PageRequest page) {
        return Paging.read(
                narrowed(entities.createQuery(ROWS, InquiryRow.class), region, text, state),
                narrowed(entities.createQuery(COUNT, Long.class), region, text, state),
                page);
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, String region, String text, InquiryState state) {
        Set<InquiryState> states = state == null ? EnumSet.allOf(InquiryState.class) : EnumSet.of(state);
        return query.setParameter("region", region)
                .setParameter("states", states)
                .setParameter("pattern", LikePattern.containing(SearchKey.of(text)));
    }

    /** Every state, also one in which there is none. */
    public List<InquiryTally> tally(String region) {
        List<Object[]> counts = entities.createQuery(
                        "select i.state, count(i) from Inquiry i where i.region = :region group by i.state",
                        Object[].class)
                .setParameter("region", region)
                .getResultList();
        return Arrays.stream(InquiryState.values())
                .map(state -> new InquiryTally(
                        state,
                        counts.stream()
                                .filter(row -> row[0] == state)
                                .mapToLong(row -> (Long) row[1])
                                .sum()))
                .toList();
    }

    public Optional<Inquiry> find(UUID id) {
        return Optional.ofNullable(entities.find(Inquiry.class, id));
    }

    /** As it is now, and locked until the end of the transaction. */
    public Optional<Inquiry> lock(UUID id) {
        return Optional.ofNullable(entities.find(Inquiry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest first. */
    public List<Inquiry> of(UUID accountId, int most) {
        return entities.createQuery(
                        "select i from Inquiry i where i.accountId = :account order by i.askedAt desc, i.id",
                        Inquiry.class)
                .setParameter("account", accountId)
                .setMaxResults(most)
                .getResultList();
    }

    /** In the order in which they were written. */
    public List<InquiryEntryRow> entries(Collection<UUID> inquiryIds) {
        if (inquiryIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select new org.enishi.portal.data.InquiryEntryRow(e.inquiryId, e.answer, e.author, e.text, e.at)
                        from InquiryEntry e where e.inquiryId in :inquiries order by e.at, e.id
                        """, InquiryEntryRow.class)
                .setParameter("inquiries", inquiryIds)
                .getResultList();
    }

    public List<UUID> closedBefore(Instant limit, int most) {
        return entities.createQuery("select i.id from Inquiry i where i.closedAt < :limit", UUID.class)
                .setParameter("limit", limit)
                .setMaxResults(most)
                .getResultList();
    }

    /** With everything that was written to it. */
    public void remove(Inquiry inquiry) {
        entities.remove(inquiry);
    }
}
