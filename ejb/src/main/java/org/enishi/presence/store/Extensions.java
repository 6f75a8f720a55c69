package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.OwnNumber;
import org.enishi.presence.model.Extension;
import org.enishi.presence.model.ExtensionGroup;
import org.enishi.presence.model.GroupMember;
import org.enishi.presence.model.GroupPhone;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.UniqueViolation;

/** 内線, and in which groups they are. */
@ApplicationScoped
public class Extensions {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Extension extension) {
        entities.persist(extension);
    }

    public void remove(Extension extension) {
        entities.remove(extension);
    }

    /** No number is there twice in an organisation; the database sees to it also where two save at once. */
    public void settle() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new RuleViolated("rule.extension.taken") : e;
        }
    }

    /** By the id of its line: that of the account, or else its own. */
    public Optional<Extension> lock(UUID organisationId, UUID lineId) {
        return entities.createQuery("""
                        select e from Extension e where e.organisationId = :organisation
                          and (e.accountId = :line or (e.id = :line and e.accountId is null))
                        """, Extension.class)
                .setParameter("organisation", organisationId)
                .setParameter("line", lineId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public List<Extension> lockAll(UUID organisationId) {
        return entities.createQuery(
                        "select e from Extension e where e.organisationId = :organisation order by e.id",
                        Extension.class)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** By somebody else of the organisation. */
    public boolean isTaken(UUID organisationId, String number, UUID butOf) {
        return isFound(entities.createQuery("""
                        select l.id from DirectoryLine l where l.organisationId = :organisation
                          and l.number = :number and l.id <> :line
                        """, UUID.class), organisationId, number, butOf);
    }

    public boolean isDialInTaken(UUID organisationId, String dialIn, UUID butOf) {
        return isFound(entities.createQuery("""
                        select l.id from DirectoryLine l where l.organisationId = :organisation
                          and l.dialIn = :number and l.id <> :line
                        """, UUID.class), organisationId, dialIn, butOf);
    }

    private static boolean isFound(TypedQuery<UUID> query, UUID organisationId, String number, UUID butOf) {
        return !number.isEmpty()
                && !query.setParameter("organisation", organisationId)
                        .setParameter("number", number)
                        .setParameter("line", butOf)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** Each of the groups counts as changed, so that whoever edits one of them meanwhile is told. */
    public void join(UUID organisationId, Set<UUID> groupIds, Extension extension) {
        for (UUID groupId : lockGroups(organisationId, groupIds)) {
            entities.persist(
                    extension.accountId() == null
                            ? new GroupPhone(groupId, extension.getId())
                            : new GroupMember(groupId, extension.accountId()));
        }
    }

    public void leave(UUID organisationId, Set<UUID> groupIds, Extension extension) {
        for (UUID groupId : lockGroups(organisationId, groupIds)) {
            if (extension.accountId() == null) {
                entities.createQuery("delete from GroupPhone p where p.groupId = :group and p.extensionId = :extension")
                        .setParameter("group", groupId)
                        .setParameter("extension", extension.getId())
                        .executeUpdate();
            } else {
                entities.createQuery("delete from GroupMember m where m.groupId = :group and m.accountId = :account")
                        .setParameter("group", groupId)
                        .setParameter("account", extension.accountId())
                        .executeUpdate();
            }
        }
    }

    private List<UUID> lockGroups(UUID organisationId, Set<UUID> groupIds) {
        List<UUID> known = groupIds.stream()
                .sorted()
                .map(id -> entities.find(ExtensionGroup.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
                .filter(group -> group != null && group.isOf(organisationId))
                .map(ExtensionGroup::getId)
                .toList();
        if (known.size() < groupIds.size()) {
            throw new RuleViolated("rule.extension.group");
        }
        return known;
    }

    /** Of these, who has a number at all, by numbers. */
    public List<OwnNumber> ofPeople(UUID organisationId, Set<UUID> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select new org.enishi.presence.data.OwnNumber(
                          a.id, concat(a.person.familyName, ' ', a.person.givenName), coalesce(e.number, e.dialIn))
                        from Extension e, Account a
                        where a.id = e.accountId and e.organisationId = :organisation
                          and e.accountId in :accounts and (e.number is not null or e.dialIn is not null)
                        order by coalesce(e.number, e.dialIn)
                        """, OwnNumber.class)
                .setParameter("organisation", organisationId)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    public void forget(UUID accountId) {
        entities.createQuery("delete from Extension e where e.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
