package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.OpenSignInRow;
import org.enishi.organisation.model.OpenSignIn;
import org.enishi.shared.security.Actor;

/** Where people are signed in. */
@ApplicationScoped
public class OpenSignIns {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(OpenSignIn signIn) {
        entities.persist(signIn);
    }

    /** Locked until the end of the transaction: requests of one page come together, and each may have something to write. */
    public Optional<OpenSignIn> lock(UUID id) {
        return Optional.ofNullable(id)
                .map(known -> entities.find(OpenSignIn.class, known, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whose they are, of those that were neither ended nor left; whether their rights still are the same is not asked. */
    public Map<UUID, UUID> open(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select s.id, s.accountId from OpenSignIn s where s.id in :ids and s.endedAt is null",
                                Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** Those that still hold, the latest first. */
    public List<OpenSignInRow> of(Actor actor, Instant sinceAtLeast, Instant seenAtLeast) {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.OpenSignInRow(
                            s.id, s.device, s.remoteAddress, s.since, s.seenAt)
                        from OpenSignIn s
                        where s.accountId = :account and s.securityVersion = :securityVersion
                          and s.since > :since and s.seenAt > :seen and s.endedAt is null
                        order by s.since desc, s.id
                        """, OpenSignInRow.class)
                .setParameter("account", actor.accountId())
                .setParameter("securityVersion", actor.securityVersion())
                .setParameter("since", sinceAtLeast)
                .setParameter("seen", seenAtLeast)
                .getResultList();
    }

    public void remove(OpenSignIn signIn) {
        entities.remove(signIn);
    }

    public int removeBegunBefore(Instant time) {
        return entities.createQuery("delete from OpenSignIn s where s.since < :time")
                .setParameter("time", time)
                .executeUpdate();
    }
}
