package org.enishi.it.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.enishi.presence.model.Extension;
import org.enishi.shared.security.SecretBox;

/** What the database keeps of the secret of a telephone. */
@ApplicationScoped
public class ExtensionTraces {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private SecretBox box;

    @Transactional
    public String sealed(UUID account) {
        return find(account).secret();
    }

    /** As whatever answers a telephone would. */
    @Transactional
    public String opened(UUID account) {
        Extension extension = find(account);
        return new String(box.open(extension.secret(), extension.getId().toString()), StandardCharsets.UTF_8);
    }

    private Extension find(UUID account) {
        return entities.createQuery("select e from Extension e where e.accountId = :account", Extension.class)
                .setParameter("account", account)
                .getSingleResult();
    }
}
