package org.enishi.it.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What takes somebody's rights at a moment when nobody here is told of it, as if another node had lost the message. */
@ApplicationScoped
public class SilentLoss {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Ground ground;

    @Transactional
    public void befall(UUID account, String loss) {
        switch (loss) {
            case "suspended" ->
                run(
                        "update Account a set a.state = org.enishi.organisation.data.AccountState.SUSPENDED"
                                + " where a.id = :account",
                        account);
            case "demoted" -> ground.silentlySignedOut(account);
            case "ended" -> run("update OpenSignIn s set s.endedAt = s.seenAt where s.accountId = :account", account);
            case "left" -> run("delete from OpenSignIn s where s.accountId = :account", account);
            default -> throw new IllegalArgumentException(loss);
        }
    }

    private void run(String change, UUID account) {
        entities.createQuery(change).setParameter("account", account).executeUpdate();
    }
}
