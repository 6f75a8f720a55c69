package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.enishi.organisation.data.OrganisationSize;
import org.enishi.portal.model.ToldRoll;
import org.enishi.portal.model.ToldSize;
import org.enishi.shared.security.OrganisationKind;

/** The sizes of organisations that everybody's numbers are counted from. */
@ApplicationScoped
public class ToldSizes {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public List<OrganisationSize> of(String region) {
        return entities.createQuery("select s from ToldSize s where s.region = :region", ToldSize.class)
                .setParameter("region", region)
                .getResultStream()
                .map(ToldSize::size)
                .toList();
    }

    public void replace(String region, OrganisationKind kind, List<OrganisationSize> sizes) {
        entities.createQuery("delete from ToldSize s where s.region = :region and s.kind = :kind")
                .setParameter("region", region)
                .setParameter("kind", kind)
                .executeUpdate();
        sizes.forEach(size -> entities.persist(new ToldSize(region, size)));
    }

    public Optional<ToldRoll> roll(String region) {
        return entities.createQuery("select r from ToldRoll r where r.region = :region", ToldRoll.class)
                .setParameter("region", region)
                .getResultStream()
                .findFirst();
    }

    public void add(ToldRoll roll) {
        entities.persist(roll);
    }

    /** Regions of which it is decided for this month or a later one. */
    public Set<String> decided(YearMonth month) {
        return new HashSet<>(
                entities.createQuery("select r.region from ToldRoll r where r.decidedIn >= :month", String.class)
                        .setParameter("month", month.atDay(1))
                        .getResultList());
    }
}
