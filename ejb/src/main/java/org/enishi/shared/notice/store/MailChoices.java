package org.enishi.shared.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.shared.notice.data.ChosenRhythm;
import org.enishi.shared.notice.data.MailRhythm;
import org.enishi.shared.notice.data.MailTopic;
import org.enishi.shared.notice.model.MailChoice;

/** How people want to be mailed. Whoever has said nothing is in none of the answers. */
@ApplicationScoped
public class MailChoices {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(MailChoice choice) {
        entities.persist(choice);
    }

    public void remove(MailChoice choice) {
        entities.remove(choice);
    }

    public List<MailChoice> of(UUID accountId) {
        return entities.createQuery("select c from MailChoice c where c.accountId = :account", MailChoice.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public Map<UUID, MailRhythm> about(MailTopic topic, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select new org.enishi.shared.notice.data.ChosenRhythm(c.accountId, c.topic, c.rhythm)"
                                + " from MailChoice c where c.topic = :topic and c.accountId in :accounts",
                        ChosenRhythm.class)
                .setParameter("topic", topic)
                .setParameter("accounts", accountIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(ChosenRhythm::accountId, ChosenRhythm::rhythm));
    }

    public void removeOf(UUID accountId) {
        entities.createQuery("delete from MailChoice c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
