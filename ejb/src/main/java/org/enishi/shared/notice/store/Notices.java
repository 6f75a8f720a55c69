package org.enishi.shared.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.notice.data.NoticeState;
import org.enishi.shared.notice.model.Notice;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;

/** Everybody's notices. Whoever reads says whose, and until when. */
@ApplicationScoped
public class Notices {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Notice notice) {
        entities.persist(notice);
    }

    public long countUnread(UUID accountId, Instant now) {
        return count(accountId, Set.of(NoticeState.UNREAD), now);
    }

    public Page<NoticeRow> newestFirst(UUID accountId, Set<NoticeState> states, Instant now, PageRequest page) {
        List<NoticeRow> rows = entities.createQuery("""
                        select new org.enishi.shared.notice.data.NoticeRow(n.id, n.kind, n.text, n.link, n.at, n.state)
                        from Notice n
                        where n.accountId = :account and n.state in :states and n.at <= :now
                        order by n.at desc, n.id
                        """, NoticeRow.class)
                .setParameter("account", accountId)
                .setParameter("states", states)
                .setParameter("now", now)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows, count(accountId, states, now));
    }

    public Optional<Notice> find(UUID accountId, UUID id, Instant now) {
        return entities.createQuery(
                        "select n from Notice n where n.id = :id and n.accountId = :account and n.at <= :now",
                        Notice.class)
                .setParameter("id", id)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultStream()
                .findFirst();
    }

    public List<Notice> unread(UUID accountId, Instant now) {
        return entities.createQuery("""
                        select n from Notice n
                        where n.accountId = :account and n.at <= :now
                            and n.state = org.enishi.shared.notice.data.NoticeState.UNREAD
                        """, Notice.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getResultList();
    }

    public List<Notice> unreadAbout(UUID accountId, UUID objectId, Instant now) {
        return entities.createQuery("""
                        select n from Notice n
                        where n.accountId = :account and n.objectId = :object and n.at <= :now
                            and n.state = org.enishi.shared.notice.data.NoticeState.UNREAD
                        """, Notice.class)
                .setParameter("account", accountId)
                .setParameter("object", objectId)
                .setParameter("now", now)
                .getResultList();
    }

    public Set<UUID> unreadObjects(UUID accountId, String kind, Instant now) {
        return entities.createQuery("""
                        select n.objectId from Notice n
                        where n.accountId = :account and n.kind = :kind and n.objectId is not null and n.at <= :now
                            and n.state = org.enishi.shared.notice.data.NoticeState.UNREAD
                        """, UUID.class)
                .setParameter("account", accountId)
                .setParameter("kind", kind)
                .setParameter("now", now)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Of everybody. */
    public List<Notice> about(UUID objectId) {
        return entities.createQuery("select n from Notice n where n.objectId = :object", Notice.class)
                .setParameter("object", objectId)
                .getResultList();
    }

    private long count(UUID accountId, Set<NoticeState> states, Instant now) {
        return entities.createQuery("""
                        select count(n) from Notice n
                        where n.accountId = :account and n.state in :states and n.at <= :now
                        """, Long.class)
                .setParameter("account", accountId)
                .setParameter("states", states)
                .setParameter("now", now)
                .getSingleResult();
    }

    public void removeOf(UUID accountId) {
        entities.createQuery("delete from Notice n where n.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
