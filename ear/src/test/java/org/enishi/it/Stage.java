package org.enishi.it;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.LoginKey;
import org.enishi.shared.security.CurrentActor;

/** Lets a test inside the server act as one of the demo people, as the front door would after sign-in. */
@RequestScoped
public class Stage {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private CurrentActor currentActor;

    /** By the short names of the access law. */
    public void enter(String column) {
        enterAs(People.of(column));
    }

    public UUID enterAs(String login) {
        Account account = entities.createQuery("select a from Account a where a.loginKey = :key", Account.class)
                .setParameter("key", LoginKey.of(login))
                .getSingleResult();
        currentActor.identify(account.getId(), account.securityVersion());
        return account.getId();
    }
}
