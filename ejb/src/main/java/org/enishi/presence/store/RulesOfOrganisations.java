package org.enishi.presence.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.data.RulesOfHistory;
import org.enishi.presence.model.HistoryRules;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.UniqueViolation;

/** 運用規程, one of each organisation that has any. */
@ApplicationScoped
public class RulesOfOrganisations {

    private static final String OF_ORGANISATION = "select r from HistoryRules r where r.organisationId = :organisation";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Of two administrators who both are the first, one has to look again. */
    public void add(HistoryRules rules) {
        try {
            entities.persist(rules);
            entities.flush();
        } catch (PersistenceException e) {
            throw UniqueViolation.isCauseOf(e) ? new StaleEdit() : e;
        }
    }

    public Optional<HistoryRules> lock(UUID organisationId) {
        return entities.createQuery(OF_ORGANISATION, HistoryRules.class)
                .setParameter("organisation", organisationId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public RulesOfHistory read(UUID organisationId) {
        return entities.createQuery(OF_ORGANISATION, HistoryRules.class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .findFirst()
                .map(HistoryRules::toRules)
                .orElse(RulesOfHistory.NONE);
    }
}
