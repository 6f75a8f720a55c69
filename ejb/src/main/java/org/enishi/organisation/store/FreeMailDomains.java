package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enishi.organisation.model.FreeMail;
import org.enishi.organisation.model.FreeMailDomain;

/** The operator's list of free-mail and provider domains. */
@ApplicationScoped
public class FreeMailDomains {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** The whole list: it is short. */
    public List<String> list() {
        return entities.createQuery("select d.domain from FreeMailDomain d order by d.domain", String.class)
                .getResultList();
    }

    public FreeMail asRule() {
        return new FreeMail(Set.copyOf(list()));
    }

    public Optional<FreeMailDomain> find(String domain) {
        return entities.createQuery("select d from FreeMailDomain d where d.domain = :domain", FreeMailDomain.class)
                .setParameter("domain", domain)
                .getResultStream()
                .findFirst();
    }

    public void add(FreeMailDomain domain) {
        entities.persist(domain);
    }

    public void remove(FreeMailDomain domain) {
        entities.remove(domain);
    }
}
