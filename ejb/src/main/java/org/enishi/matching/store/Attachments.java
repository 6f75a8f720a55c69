package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.model.AttachmentPart;

/** The files in the rooms and of the projects. Each question about a room says from which line on the reader reads, as the questions for lines do. */
@ApplicationScoped
public class Attachments {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** One part after the other, so that none stays in memory. */
    public void add(Attachment attachment, InputStream content) throws IOException {
        entities.persist(attachment);
        entities.flush();
        byte[] bytes = content.readNBytes(Attachment.PART);
        for (int number = 0; bytes.length > 0; number++) {
            AttachmentPart part = new AttachmentPart(attachment, number, bytes);
            entities.persist(part);
            entities.flush();
            entities.detach(part);
            bytes = content.readNBytes(Attachment.PART);
        }
    }

    public Optional<Attachment> brought(UUID accountId, UUID clientId) {
        return entities.createQuery(
                        "select a from Attachment a where a.accountId = :account and a.clientId = :client",
                        Attachment.class)
                .setParameter("account", accountId)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }

    /** What he has brought into the room and said nothing with yet. */
    public List<Attachment> waiting(UUID roomId, UUID accountId, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select a from Attachment a where a.roomId = :room and a.accountId = :account
                          and a.lineId is null and a.id in :ids
                        """, Attachment.class)
                .setParameter("room", roomId)
                .setParameter("account", accountId)
                .setParameter("ids", ids)
                .getResultList();
    }

    public List<Attachment> ofLines(Collection<UUID> lineIds) {
        if (lineIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select a from Attachment a where a.lineId in :lines order by a.place", Attachment.class)
                .setParameter("lines", lineIds)
                .getResultList();
    }

    public Optional<Attachment> readable(UUID roomId, UUID id, long hidden) {
        return entities.createQuery("""
                        select a from Attachment a join RoomLine l on l.id = a.lineId
                        where a.id = :id and l.roomId = :room and l.number > :hidden
                        """, Attachment.class)
                .setParameter("id", id)
                .setParameter("room", roomId)
                .setParameter("hidden", hidden)
                .getResultStream()
                .findFirst();
    }

    /** Of a project, also those that wait. */
    public List<Attachment> ofProject(UUID projectId) {
        return entities.createQuery("select a from Attachment a where a.projectId = :project", Attachment.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    public Optional<Attachment> ofProject(UUID projectId, UUID id) {
        return entities.createQuery(
                        "select a from Attachment a where a.projectId = :project and a.id = :id", Attachment.class)
                .setParameter("project", projectId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public Optional<byte[]> part(UUID id, int number) {
        return entities.createQuery(
                        "select p.bytes from AttachmentPart p where p.attachmentId = :id and p.number = :number",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    public void removeOf(UUID lineId) {
        remove(entities.createQuery("select a.id from Attachment a where a.lineId = :line", UUID.class)
                .setParameter("line", lineId)
                .getResultList());
    }

    public void removeOfProject(UUID projectId) {
        remove(entities.createQuery("select a.id from Attachment a where a.projectId = :project", UUID.class)
                .setParameter("project", projectId)
                .getResultList());
    }

    /** What has waited since before then, of whoever changed his mind. */
    public void removeWaiting(Instant before) {
        remove(entities.createQuery("""
                        select a.id from Attachment a where a.lineId is null and a.broughtAt < :before
                          and (a.projectId is null or a.place = 0)
                        """, UUID.class)
                .setParameter("before", before)
                .setMaxResults(100)
                .getResultList());
    }

    private void remove(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        entities.createQuery("delete from AttachmentPart p where p.attachmentId in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        entities.createQuery("delete from Attachment a where a.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** In bytes. */
    public long kept(UUID organisationId) {
        return entities.createQuery(
                        "select coalesce(sum(a.byteCount), 0) from Attachment a where a.organisationId = :organisation",
                        Number.class)
                .setParameter("organisation", organisationId)
                .getSingleResult()
                .longValue();
    }
}
