package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.enishi.shared.persistence.Dialect;

/**
 * By which road people are found who have a text: where the database has an index for it, a look at some of them tells. Of one
 * organisation it is asked together with something that decides about people anyway, so that it takes no statement of its own.
 */
@ApplicationScoped
class TextRoads {

    /** @param administrators how many can act for the organisation */
    record Way(SoughtText text, long administrators) {}

    private static final String ADMINISTRATORS = """
             from Account a where a.organisation.id = :house
              and a.state = org.enishi.organisation.data.AccountState.ACTIVE
              and a.role = org.enishi.shared.security.Role.ADMINISTRATOR
            """;

    private static final String COUNT = "select count(a.role)" + ADMINISTRATORS;

    private static final String COUNT_AND_LOOK =
            "select count(a.role), sql('road_to(?, ?)', :house, :letters)" + ADMINISTRATORS;

    private static final String COUNT_AND_PLAN_ANEW =
            "select count(a.role), sql('" + MemberPhrases.PLAN_ANEW.replace("'", "''") + "')" + ADMINISTRATORS;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    Way to(UUID house, String typed) {
        SoughtText text = new SoughtText(typed);
        if (text.isEmpty() || !isIndexed()) {
            return new Way(text, of(house, COUNT, Long.class).getSingleResult());
        }
        Object[] found = of(house, COUNT_AND_LOOK, Object[].class)
                .setParameter("letters", text.letters())
                .getSingleResult();
        SoughtText way =
                found[1] == null ? SoughtText.alongTheOrder(typed) : SoughtText.byMarks(typed, (String) found[1]);
        return new Way(way, (Long) found[0]);
    }

    /** What follows is planned anew. @return how many can act for the organisation */
    long planAnew(UUID house) {
        if (!isIndexed()) {
            return of(house, COUNT, Long.class).getSingleResult();
        }
        return (Long) of(house, COUNT_AND_PLAN_ANEW, Object[].class).getSingleResult()[0];
    }

    /** The first people of all organisations of a region, as the list has them. Only where {@link #isIndexed}. */
    @SuppressWarnings("unchecked")
    List<UUID> firstOf(String region, SoughtText text, int most) {
        return entities.createNativeQuery("select people_of_region(?1, ?2, ?3)")
                .setParameter(1, region)
                .setParameter(2, text.letters())
                .setParameter(3, most)
                .getResultList();
    }

    /** In db/postgresql. */
    boolean isIndexed() {
        return Dialect.isPostgreSQL(entities);
    }

    private <T> TypedQuery<T> of(UUID house, String jpql, Class<T> type) {
        return entities.createQuery(jpql, type).setParameter("house", house);
    }
}
