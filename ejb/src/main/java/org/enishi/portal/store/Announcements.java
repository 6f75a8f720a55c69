package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.portal.data.AnnouncementRow;
import org.enishi.portal.data.AnnouncementText;
import org.enishi.portal.model.Announcement;
import org.enishi.portal.model.AnnouncementScope;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.persistence.Paging;
import org.enishi.shared.search.Text;

/** All announcements. Whoever reads says in which scope, and the scope is part of every query. */
@ApplicationScoped
public class Announcements {

    private static final String VISIBLE = """
             where a.region = :region and a.audience in :audiences
               and a.visibleFrom <= :begunBy and (a.visibleUntil is null or a.visibleUntil > :notOverAt)
            """;

    private static final String ROWS = """
            select new org.enishi.portal.data.AnnouncementRow(
                a.id, a.title, a.audience, a.visibleFrom, a.visibleUntil, a.pinned)
            from Announcement a
            """ + VISIBLE + " order by a.pinned desc, a.visibleFrom desc, a.id";

    private static final String COUNT = "select count(a) from Announcement a " + VISIBLE;

    private static final String MARKS = "select a.id, a.version from Announcement a ";

    private static final String VISIBLE_MARKS = MARKS + VISIBLE;

    private static final String READ = """
            select new org.enishi.portal.data.AnnouncementText(
                a.id, a.title, a.body, a.audience, a.visibleFrom, a.visibleUntil, a.pinned)
            from Announcement a
            """ + VISIBLE;

    private static final String TEXT = READ + " and a.id = :id";

    private static final String TEXTS = READ + " and a.id in :ids";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Written now, because its delivery refers to it. */
    public void add(Announcement announcement) {
        entities.persist(announcement);
        entities.flush();
    }

    public void remove(Announcement announcement) {
        entities.remove(announcement);
    }

    public Optional<Announcement> find(UUID id) {
        return Optional.ofNullable(entities.find(Announcement.class, id));
    }

    /** As it is now, and locked until the end of the transaction. */
    public Optional<Announcement> lock(UUID id) {
        return Optional.ofNullable(entities.find(Announcement.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public Page<AnnouncementRow> visibleTo(AnnouncementScope scope, PageRequest page) {
        long total = within(scope, entities.createQuery(COUNT, Long.class)).getSingleResult();
        return new Page<>(firstVisibleTo(scope, page), total);
    }

    /** A stretch of the list without its length. */
    public List<AnnouncementRow> firstVisibleTo(AnnouncementScope scope, PageRequest page) {
        return Paging.stretch(within(scope, entities.createQuery(ROWS, AnnouncementRow.class)), page)
                .getResultList();
    }

    public Optional<AnnouncementText> findVisibleTo(AnnouncementScope scope, UUID id) {
        return within(scope, entities.createQuery(TEXT, AnnouncementText.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Which somebody may see, and the mark of the text of each. */
    public Map<UUID, Long> marks(AnnouncementScope scope) {
        return marks(within(scope, entities.createQuery(VISIBLE_MARKS, Object[].class)));
    }

    /** For the index only. */
    public Map<UUID, Long> marks() {
        return marks(entities.createQuery(MARKS, Object[].class));
    }

    private static Map<UUID, Long> marks(TypedQuery<Object[]> query) {
        return query.getResultStream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** For the index only: the newest first among equals. */
    public List<Text> texts(Set<UUID> ids) {
        return entities.createQuery(
                        "select a.id, a.version, a.visibleFrom, a.title, a.body from Announcement a where a.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(row -> new Text(
                        (UUID) row[0], (Long) row[1], ((Instant) row[2]).getEpochSecond(), (String) row[3], (String)
                                row[4]))
                .toList();
    }

    public List<AnnouncementText> textsVisibleTo(AnnouncementScope scope, List<UUID> ids) {
        return within(scope, entities.createQuery(TEXTS, AnnouncementText.class))
                .setParameter("ids", ids)
                .getResultList();
    }

    private static <T> TypedQuery<T> within(AnnouncementScope scope, TypedQuery<T> query) {
        return query.setParameter("region", scope.region())
                .setParameter("audiences", scope.audiences())
                .setParameter("begunBy", scope.begunBy())
                .setParameter("notOverAt", scope.notOverAt());
    }
}
