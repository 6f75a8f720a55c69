package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.TermsEdition;

/** Accounts as every request and every open page asks for them: with all that decides how far they get, in one statement. */
@ApplicationScoped
public class Callers {

    private static final String CALLER = """
            select a, (select max(t.least) from TermsEdition t where t.region = o.region and t.holdsFrom <= :now)
            from Account a join fetch a.organisation o where a.id = :id""";

    private static final String CALLER_BY_SIGN_IN = """
            select a, (select max(t.least) from TermsEdition t where t.region = o.region and t.holdsFrom <= :now)
            from Account a join fetch a.organisation o where a.id = :id
              and not exists (select s.id from OpenSignIn s where s.id = :signIn and s.endedAt is not null)""";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** @param demanded the least edition of the terms of use to which he must have agreed */
    public record Caller(Account account, int demanded) {}

    public Optional<Caller> find(UUID id, Instant now) {
        return first(entities.createQuery(CALLER, Object[].class), id, now);
    }

    /** The same, unless this sign-in of it was ended from elsewhere. */
    public Optional<Caller> find(UUID id, UUID signInId, Instant now) {
        return first(entities.createQuery(CALLER_BY_SIGN_IN, Object[].class).setParameter("signIn", signInId), id, now);
    }

    private static Optional<Caller> first(TypedQuery<Object[]> query, UUID id, Instant now) {
        return query.setParameter("id", id)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(row -> new Caller((Account) row[0], row[1] == null ? TermsEdition.FIRST : (Integer) row[1]));
    }
}
