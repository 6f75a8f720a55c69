package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.model.ProfilePicture;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** What people look like. At most one picture of each. */
@ApplicationScoped
public class Pictures {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(ProfilePicture picture) {
        try {
            entities.persist(picture);
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
    }

    public Optional<ProfilePicture> lock(UUID accountId) {
        return entities.createQuery("select p from ProfilePicture p where p.accountId = :account", ProfilePicture.class)
                .setParameter("account", accountId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** By the name of its content, for whoever belongs to the same organisation. */
    public Optional<byte[]> png(String hash, UUID organisationId) {
        return entities.createQuery(
                        "select p.png from ProfilePicture p where p.hash = :hash and p.organisationId = :organisation",
                        byte[].class)
                .setParameter("hash", hash)
                .setParameter("organisation", organisationId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Without its content. */
    public Optional<String> nameOf(UUID accountId) {
        return entities.createQuery("select p.hash from ProfilePicture p where p.accountId = :account", String.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** The names of the pictures, without their content. */
    public Map<UUID, String> namesOf(UUID organisationId) {
        Map<UUID, String> names = new HashMap<>();
        entities.createQuery(
                        "select p.accountId, p.hash from ProfilePicture p where p.organisationId = :organisation",
                        Object[].class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }

    public void remove(UUID accountId) {
        entities.createQuery("delete from ProfilePicture p where p.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
