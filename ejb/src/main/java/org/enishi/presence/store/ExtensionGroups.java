package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.model.ExtensionGroup;
import org.enishi.presence.model.GroupMember;
import org.enishi.presence.model.Membership;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.UniqueViolation;

/** 内線グループ and who is in them. */
@ApplicationScoped
public class ExtensionGroups {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(ExtensionGroup group) {
        entities.persist(group);
        settle();
    }

    /** Two groups of one organisation never have one name. */
    public void settle() {
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new RuleViolated("rule.group.taken") : e;
        }
    }

    public void remove(ExtensionGroup group) {
        entities.createQuery("delete from GroupMember m where m.groupId = :group")
                .setParameter("group", group.getId())
                .executeUpdate();
        entities.remove(group);
    }

    public Optional<ExtensionGroup> lock(UUID organisationId, UUID id) {
        return entities.createQuery(
                        "select g from ExtensionGroup g where g.id = :id and g.organisationId = :organisation",
                        ExtensionGroup.class)
                .setParameter("id", id)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** For whoever changes who is in it: it counts as changed, so that whoever edits it meanwhile is told. */
    public Optional<ExtensionGroup> lockPeople(UUID organisationId, UUID id) {
        return Optional.ofNullable(entities.find(ExtensionGroup.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT))
                .filter(group -> group.isOf(organisationId));
    }

    /** All of them, in their order, so that nobody else moves one meanwhile. */
    public List<ExtensionGroup> lockAll(UUID organisationId) {
        return entities.createQuery(
                        "select g from ExtensionGroup g where g.organisationId = :organisation order by g.place, g.name",
                        ExtensionGroup.class)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<GroupRow> rows(UUID organisationId) {
        return entities.createQuery("""
                        select new org.enishi.presence.data.GroupRow(g.id, g.name, g.place, g.stateOnly,
                          (select count(m) from GroupMember m, Account a where m.groupId = g.id and a.id = m.accountId
                             and a.state = org.enishi.organisation.data.AccountState.ACTIVE), g.version)
                        from ExtensionGroup g where g.organisationId = :organisation order by g.place, g.name
                        """, GroupRow.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** Of one person, in the order of the groups. */
    public List<ExtensionGroup> of(UUID organisationId, UUID accountId) {
        return entities.createQuery("""
                        select g from ExtensionGroup g, GroupMember m
                        where m.groupId = g.id and m.accountId = :account and g.organisationId = :organisation
                        order by g.place, g.name
                        """, ExtensionGroup.class)
                .setParameter("organisation", organisationId)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Of everybody, in the order of the groups. */
    public List<Membership> memberships(UUID organisationId) {
        return entities.createQuery("""
                        select new org.enishi.presence.model.Membership(m.accountId, g.name, g.stateOnly)
                        from ExtensionGroup g, GroupMember m
                        where m.groupId = g.id and g.organisationId = :organisation order by g.place, g.name
                        """, Membership.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    /** In which neither anybody else is active nor a telephone stands that belongs to nobody, in their order. */
    public List<ExtensionGroup> onlyOf(UUID organisationId, Set<UUID> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select g from ExtensionGroup g
                        where g.organisationId = :organisation
                          and exists (select m.id from GroupMember m
                            where m.groupId = g.id and m.accountId in :accounts)
                          and not exists (select m.id from GroupMember m, Account a
                            where m.groupId = g.id and m.accountId not in :accounts
                              and a.id = m.accountId and a.state = org.enishi.organisation.data.AccountState.ACTIVE)
                          and not exists (select p.id from GroupPhone p where p.groupId = g.id)
                        order by g.place, g.name
                        """, ExtensionGroup.class)
                .setParameter("organisation", organisationId)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    public Set<UUID> people(UUID groupId) {
        return Set.copyOf(
                entities.createQuery("select m.accountId from GroupMember m where m.groupId = :group", UUID.class)
                        .setParameter("group", groupId)
                        .getResultList());
    }

    /** Nobody but them. */
    public void fill(UUID groupId, Set<UUID> people) {
        Set<UUID> known = people(groupId);
        for (UUID gone : known) {
            if (!people.contains(gone)) {
                entities.createQuery("delete from GroupMember m where m.groupId = :group and m.accountId = :account")
                        .setParameter("group", groupId)
                        .setParameter("account", gone)
                        .executeUpdate();
            }
        }
        people.stream()
                .filter(account -> !known.contains(account))
                .forEach(account -> entities.persist(new GroupMember(groupId, account)));
    }

    /** The group counts as changed, so that whoever edits it meanwhile is told. */
    public void join(ExtensionGroup group, Set<UUID> accounts) {
        entities.lock(group, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        accounts.forEach(account -> entities.persist(new GroupMember(group.getId(), account)));
    }

    public void leave(ExtensionGroup group, Set<UUID> accounts) {
        entities.createQuery("delete from GroupMember m where m.groupId = :group and m.accountId in :accounts")
                .setParameter("group", group.getId())
                .setParameter("accounts", accounts)
                .executeUpdate();
    }

    public void forget(UUID accountId) {
        entities.createQuery("delete from GroupMember m where m.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
