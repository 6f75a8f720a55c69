package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.DomainRow;
import org.enishi.organisation.model.DomainClaim;

/** The domains that organisations say are their own, and by what that was shown. */
@ApplicationScoped
public class DomainClaims {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(DomainClaim claim) {
        entities.persist(claim);
    }

    /** The one that stands. Whoever changes it holds the lock of its organisation. */
    public Optional<DomainClaim> find(UUID organisationId, String domain) {
        return entities.createQuery("""
                        select c from DomainClaim c
                        where c.organisationId = :organisation and c.domain = :domain and c.removedAt is null
                        """, DomainClaim.class)
                .setParameter("organisation", organisationId)
                .setParameter("domain", domain)
                .getResultStream()
                .findFirst();
    }

    public List<DomainRow> list(UUID organisationId) {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.DomainRow(
                          c.domain, case when c.verifiedAt is null then false else true end, c.challenge, c.evidence,
                          c.note, c.verifiedBy, c.verifiedAt)
                        from DomainClaim c
                        where c.organisationId = :organisation and c.removedAt is null order by c.domain
                        """, DomainRow.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }
}
