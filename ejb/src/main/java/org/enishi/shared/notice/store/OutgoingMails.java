package org.enishi.shared.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.notice.data.MailRow;
import org.enishi.shared.notice.data.MailSearch;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.notice.data.MailTally;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.persistence.Paging;
import org.enishi.shared.text.SearchKey;

/** The outbox on disk. */
@ApplicationScoped
public class OutgoingMails {

    private static final int MILLIS = 3;

    private static final String NARROWED = """
             from OutgoingMail m where m.state in :states
               and (lower(m.recipientAddress) like :pattern escape '!'
                 or lower(function('replace', m.recipientName, ' ', '')) like :pattern escape '!'
                 or lower(function('replace', m.subject, ' ', '')) like :pattern escape '!')
            """;

    private static final String ROWS = """
            select new org.enishi.shared.notice.data.MailRow(
                m.id, m.event, m.recipientName, m.recipientAddress, m.subject, m.state, m.attempts,
                m.createdAt, m.nextAttemptAt, m.sentAt, m.lastError)
            """ + NARROWED + " order by m.createdAt desc, m.id";

    private static final String COUNT = "select count(m)" + NARROWED;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(OutgoingMail mail) {
        entities.persist(mail);
    }

    public void remove(OutgoingMail mail) {
        entities.remove(mail);
    }

    public Optional<OutgoingMail> find(UUID id) {
        return Optional.ofNullable(entities.find(OutgoingMail.class, id));
    }

    /** Locked until the end of the transaction. */
    public Optional<OutgoingMail> lock(UUID id) {
        return Optional.ofNullable(entities.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Locked, so that another sender who asks at the same moment waits and then sees them claimed. In two steps, because
     * not every database takes a limit and a lock together.
     */
    public List<OutgoingMail> lockDue(Instant now, Instant databaseNow, int atMost) {
        List<UUID> due = findDue(now, databaseNow, atMost);
        if (due.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select m from OutgoingMail m where m.id in :due order by m.nextAttemptAt, m.id",
                        OutgoingMail.class)
                .setParameter("due", due)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(mail -> mail.isClaimable(databaseNow))
                .toList();
    }

    private List<UUID> findDue(Instant now, Instant databaseNow, int atMost) {
        return entities.createQuery("""
                        select m.id from OutgoingMail m
                        where m.state = org.enishi.shared.notice.data.MailState.WAITING and m.nextAttemptAt <= :now
                            and (m.claimedUntil is null or m.claimedUntil <= :databaseNow)
                        order by m.nextAttemptAt, m.id
                        """, UUID.class)
                .setParameter("now", now)
                .setParameter("databaseNow", databaseNow)
                .setMaxResults(atMost)
                .getResultList();
    }

    public Optional<OutgoingMail> findLastAdmitted(String topic) {
        return entities.createQuery("""
                        select m from OutgoingMail m where m.topic = :topic and m.dedupKey is not null
                        order by m.dueAt desc, m.id
                        """, OutgoingMail.class)
                .setParameter("topic", topic)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Leases are counted by this clock, because those of two nodes may differ. */
    public Instant databaseTime() {
        BigDecimal seconds = (BigDecimal) entities.createNativeQuery("select extract(epoch from current_timestamp)")
                .getSingleResult();
        return Instant.ofEpochMilli(seconds.movePointRight(MILLIS).longValue());
    }

    public Page<MailRow> newestFirst(MailSearch search, PageRequest page) {
        return Paging.read(
                narrowed(entities.createQuery(ROWS, MailRow.class), search),
                narrowed(entities.createQuery(COUNT, Long.class), search),
                page);
    }

    /** How many wait, how many of these were tried in vain, how many were given up. */
    public MailTally tally() {
        return entities.createQuery("""
                        select new org.enishi.shared.notice.data.MailTally(
                            coalesce(sum(case when m.state = org.enishi.shared.notice.data.MailState.WAITING then 1 else 0 end), 0),
                            coalesce(sum(case when m.state = org.enishi.shared.notice.data.MailState.WAITING
                                and m.attempts > 0 then 1 else 0 end), 0),
                            coalesce(sum(case when m.state = org.enishi.shared.notice.data.MailState.DEAD then 1 else 0 end), 0))
                        from OutgoingMail m where m.state in :open
                        """, MailTally.class)
                .setParameter("open", EnumSet.complementOf(EnumSet.of(MailState.SENT)))
                .getSingleResult();
    }

    /** Since when the mail that waits longest could have gone out. */
    public Optional<Instant> waitingSince(Instant now) {
        return entities.createQuery("""
                        select m.dueAt from OutgoingMail m
                        where m.state = org.enishi.shared.notice.data.MailState.WAITING and m.dueAt <= :now
                        order by m.dueAt
                        """, Instant.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<Instant> lastSent() {
        return entities.createQuery("""
                        select m.sentAt from OutgoingMail m
                        where m.state = org.enishi.shared.notice.data.MailState.SENT
                        order by m.sentAt desc
                        """, Instant.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, MailSearch search) {
        Set<MailState> states = search.state() == null ? EnumSet.allOf(MailState.class) : EnumSet.of(search.state());
        return query.setParameter("states", states)
                .setParameter("pattern", LikePattern.containing(SearchKey.plain(search.text())));
    }

    public void removeOf(UUID accountId) {
        entities.createQuery("delete from OutgoingMail m where m.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
