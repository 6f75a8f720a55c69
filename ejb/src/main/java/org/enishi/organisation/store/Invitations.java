package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** What became of the mails with initial passwords, as the accounts say it and as the outbox does. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** What the outbox says of the last mail with an initial password. No change that an open form would have to know of. */
    public void settle(UUID id) {
        entities.createNativeQuery("""
                        update account set invitation = (select m.state from invitation_mail m where m.account_id = account.id)
                        where id = ?1
                        """).setParameter(1, id).executeUpdate();
    }

    public List<UUID> unsettled(int atMost) {
        return entities.createQuery("""
                        select a.id from Account a, InvitationMail m
                        where a.credentials.invitation = org.enishi.shared.notice.data.MailState.WAITING
                          and m.accountId = a.id and m.state <> a.credentials.invitation
                        """, UUID.class).setMaxResults(atMost).getResultList();
    }
}
