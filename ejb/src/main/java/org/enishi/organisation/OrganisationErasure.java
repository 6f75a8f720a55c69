package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.store.Applications;
import org.enishi.organisation.store.OrganisationLists;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.settings.Settings;

/** Forgets persons when the time to keep them is over: those of organisations that have left, and who was not let in. */
@ApplicationScoped
@Transactional
class OrganisationErasure {

    /** What stands in the place of a name from then on, for whoever reads what they once wrote. */
    private static final ResourceBundle GONE =
            ResourceBundle.getBundle("org.enishi.organisation.OrganisationTexts", Locale.ROOT);

    private static final int AT_ONCE = 20;

    @Inject
    private Organisations organisations;

    @Inject
    private OrganisationLists lists;

    @Inject
    private Applications applications;

    @Inject
    private AccountErasure people;

    @Inject
    private AuditLog audit;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    List<UUID> organisationsToErase() {
        return lists.toErase(limit(), AT_ONCE);
    }

    void eraseOrganisation(UUID id) {
        organisations.lock(id).filter(found -> lists.isToErase(id, limit())).ifPresent(this::erase);
    }

    private void erase(Organisation organisation) {
        people.forgetAllOf(organisation.getId(), GONE.getString("gone.person"));
        String goneOrganisation = GONE.getString("gone.organisation");
        organisation.erase(goneOrganisation, clock.instant());
        organisations.write();
        audit.record(
                AuditAct.ORGANISATION_ERASED,
                AuditDetail.on(organisation.getId(), goneOrganisation).within(organisation.getId()));
    }

    List<UUID> applicationsToErase() {
        return applications.toErase(limit(), AT_ONCE);
    }

    void eraseApplication(UUID id) {
        applications.lock(id).filter(found -> !found.isErased()).ifPresent(found -> found.erase(clock.instant()));
    }

    private Instant limit() {
        return clock.instant().minus(settings.retention());
    }
}
