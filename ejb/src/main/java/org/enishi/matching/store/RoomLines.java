package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.model.RoomLine;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.text.SearchKey;

/** What stands in the rooms. Nobody is given what was said before he came: each question says from where on. */
@ApplicationScoped
public class RoomLines {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(RoomLine line) {
        entities.persist(line);
    }

    public Optional<RoomLine> sent(UUID authorId, UUID clientId) {
        return entities.createQuery(
                        "select l from RoomLine l where l.authorId = :author and l.clientId = :client", RoomLine.class)
                .setParameter("author", authorId)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }

    public List<RoomLine> numbered(UUID roomId, Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select l from RoomLine l where l.roomId = :room and l.number in :numbers", RoomLine.class)
                .setParameter("room", roomId)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** By whom something was said between these two, the first of which does not count, and what each of them said last. */
    public Map<UUID, Long> spoken(UUID roomId, long after, long upTo) {
        return entities.createQuery("""
                        select l.authorId, max(l.number) from RoomLine l where l.roomId = :room
                          and l.number > :after and l.number <= :upTo
                          and l.kind = org.enishi.matching.data.LineKind.MESSAGE group by l.authorId
                        """, Object[].class)
                .setParameter("room", roomId)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** In the order in which they were changed last. */
    public List<RoomLine> changedSince(UUID roomId, long revision, long hidden, int most) {
        return entities.createQuery("""
                        select l from RoomLine l where l.roomId = :room and l.revision > :revision
                          and l.number > :hidden order by l.revision
                        """, RoomLine.class)
                .setParameter("room", roomId)
                .setParameter("revision", revision)
                .setParameter("hidden", hidden)
                .setMaxResults(most)
                .getResultList();
    }

    /** The latest of them first. */
    public List<RoomLine> before(UUID roomId, long number, long hidden, int most) {
        return entities.createQuery("""
                        select l from RoomLine l where l.roomId = :room and l.number < :number
                          and l.number > :hidden order by l.number desc
                        """, RoomLine.class)
                .setParameter("room", roomId)
                .setParameter("number", number)
                .setParameter("hidden", hidden)
                .setMaxResults(most)
                .getResultList();
    }

    /** The latest of them first. */
    public List<RoomLine> containing(UUID roomId, String text, long hidden, int most) {
        return entities.createQuery("""
                        select l from RoomLine l where l.roomId = :room and l.number > :hidden
                          and (l.searchKey like :text escape '!' or exists (select a.id from Attachment a
                            where a.lineId = l.id and a.nameKey like :text escape '!'))
                        order by l.number desc
                        """, RoomLine.class)
                .setParameter("room", roomId)
                .setParameter("hidden", hidden)
                .setParameter("text", LikePattern.containing(SearchKey.of(text)))
                .setMaxResults(most)
                .getResultList();
    }
}
