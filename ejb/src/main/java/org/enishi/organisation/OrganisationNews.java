package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.enishi.organisation.data.OrganisationAction;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** Tells the administrators of an organisation what the operator did to it as a whole: G-4. */
@ApplicationScoped
class OrganisationNews {

    private static final String OWN_PAGE = "/organisation/about";

    @Inject
    private Notifier notifier;

    @Inject
    private Accounts accounts;

    /** What takes access away must be told while there is somebody who can be told. */
    void done(Organisation organisation, OrganisationAction action, String reason) {
        Collection<UUID> administrators = accounts.activeAdministrators(organisation.getId());
        String name = organisation.name();
        switch (action) {
            case PAUSE -> mail(administrators, Notification.of("G-4-paused", name, reason));
            case STOP -> mail(administrators, Notification.of("G-4", name, reason));
            case RESUME -> notifier.tell(administrators, Notification.of("G-4-resumed", name));
            case LEAVE -> mail(administrators, Notification.of("G-4-left", name, reason));
        }
    }

    private void mail(Collection<UUID> administrators, Notification what) {
        notifier.mail(administrators, what.linkingTo("/help/contact"));
    }

    void domainGained(Organisation organisation, String domain) {
        notifier.post(
                accounts.activeAdministrators(organisation.getId()),
                Notification.of("G-5-domain", domain).linkingTo(OWN_PAGE));
    }

    void domainLost(Organisation organisation, String domain) {
        notifier.post(
                accounts.activeAdministrators(organisation.getId()),
                Notification.of("G-5-domain-gone", domain).linkingTo(OWN_PAGE));
    }

    static AuditDetail detail(Organisation organisation) {
        return AuditDetail.on(organisation.getId(), organisation.name()).within(organisation.getId());
    }
}
