package org.enishi.it.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.TalkService;
import org.enishi.matching.data.LineDraft;
import org.enishi.presence.data.PresenceState;

/** Rooms of a test, and what is said in them. */
@ApplicationScoped
public class Talks {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Scene scene;

    @Inject
    private InterestService interest;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private TalkService talk;

    /** With the first institution of the cast. @return the id of the room */
    public UUID opened(Scene.Cast cast, UUID project) throws Exception {
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> negotiation.openRoom(project, cast.institution(0)));
        return roomOf(project, cast.institution(0));
    }

    @Transactional
    public UUID roomOf(UUID project, UUID institution) {
        return entities.createQuery(
                        "select r.id from Room r where r.projectId = :project and r.institutionId = :institution",
                        UUID.class)
                .setParameter("project", project)
                .setParameter("institution", institution)
                .getSingleResult();
    }

    public long say(UUID account, UUID room, String text) throws Exception {
        return answer(account, room, text, null);
    }

    public long answer(UUID account, UUID room, String text, Long quoted) throws Exception {
        return scene.as(account, () -> talk.send(room, new LineDraft(UUID.randomUUID(), text, quoted, true)));
    }

    /** The seat that is known in the room, for whoever wants to name somebody there. */
    @Transactional
    public UUID seatOf(UUID room, UUID account) {
        return entities.createQuery(
                        "select s.id from RoomSeat s where s.roomId = :room and s.accountId = :account", UUID.class)
                .setParameter("room", room)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Everything in the room was said then. */
    @Transactional
    public void saidAt(UUID room, Instant at) {
        entities.createQuery("update RoomLine l set l.sentAt = :at where l.roomId = :room")
                .setParameter("at", at)
                .setParameter("room", room)
                .executeUpdate();
    }

    @Transactional
    public void endedAt(UUID room, Instant at) {
        entities.createQuery("update Room r set r.readOnlyFrom = :at where r.id = :room")
                .setParameter("at", at)
                .setParameter("room", room)
                .executeUpdate();
    }

    @Transactional
    public long digestLines(UUID account) {
        return entities.createQuery(
                        "select count(l) from DigestLine l where l.accountId = :account and l.event = 'H-1'",
                        Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** What was last told of where somebody is. */
    @Transactional
    public PresenceState shown(UUID account) {
        return entities.createQuery(
                        "select p.shownState from Presence p where p.accountId = :account", PresenceState.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Every file of the room was brought then. */
    @Transactional
    public void broughtAt(UUID room, Instant at) {
        entities.createQuery("update Attachment a set a.broughtAt = :at where a.roomId = :room")
                .setParameter("at", at)
                .setParameter("room", room)
                .executeUpdate();
    }

    @Transactional
    public void broughtToProjectAt(UUID project, Instant at) {
        entities.createQuery("update Attachment a set a.broughtAt = :at where a.projectId = :project")
                .setParameter("at", at)
                .setParameter("project", project)
                .executeUpdate();
    }

    @Transactional
    public long kept(UUID room) {
        return entities.createQuery("select count(a) from Attachment a where a.roomId = :room", Long.class)
                .setParameter("room", room)
                .getSingleResult();
    }
}
