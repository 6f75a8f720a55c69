package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.enishi.organisation.data.ApplicationDetail;
import org.enishi.organisation.data.ApplicationRef;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.CheckItem;
import org.enishi.organisation.data.Proof;
import org.enishi.organisation.model.Application;
import org.enishi.organisation.model.ApplicationCheck;
import org.enishi.organisation.model.ApplicationPolicy;
import org.enishi.organisation.store.Applications;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.Actor;

/** The part of the review that needs the database. Each act holds the application, as it was seen, until it is done. */
@ApplicationScoped
@Transactional
class ReviewLedger {

    @Inject
    private Applications applications;

    @Inject
    private ApplicationFindings findings;

    @Inject
    private OrganisationFounding founding;

    @Inject
    private ApplicationNews news;

    @Inject
    private Event<Object> facts;

    @Inject
    private Clock clock;

    ApplicationDetail read(Actor actor, UUID id) {
        return findings.detail(
                applications.find(id).filter(found -> isOf(actor, found)).orElseThrow(NotFound::new));
    }

    void takeUp(Actor actor, ApplicationRef ref) {
        Application application = lock(actor, ref);
        ApplicationState before = application.state();
        application.beginReview(actor.personName());
        applications.write();
        news.record(AuditAct.APPLICATION_TAKEN_UP, application, before, application.state());
    }

    void recordCheck(Actor actor, ApplicationRef ref, CheckItem item, Proof proof) {
        Application application = lock(actor, ref);
        ApplicationCheck check =
                new ApplicationCheck(application.getId(), item, proof, actor.personName(), clock.instant());
        application.noteCheck(actor.personName(), clock.instant());
        applications.add(check);
        applications.write();
        news.record(
                AuditAct.APPLICATION_CHECKED,
                application,
                item.name(),
                null,
                proof.evidence() + ": " + proof.note().strip());
    }

    /** Without the lock, so only to save the work for what is refused anyway. */
    void judge(Actor actor, ApplicationRef ref) {
        judge(applications.find(ref.id()).filter(found -> isOf(actor, found)).orElseThrow(NotFound::new), ref);
    }

    private ApplicationDetail judge(Application application, ApplicationRef ref) {
        if (application.getVersion() != ref.version()) {
            throw new StaleEdit();
        }
        ApplicationDetail detail = findings.detail(application);
        ApplicationPolicy.canApprove(application.state(), detail.due(), findings.isAddressTaken(detail.row()))
                .map(Refusal::toFault)
                .ifPresent(fault -> {
                    throw fault;
                });
        return detail;
    }

    UUID approve(Actor actor, ApplicationRef ref, InitialPasswords.Minted minted) {
        Application application = lock(actor, ref);
        ApplicationDetail detail = judge(application, ref);
        UUID organisation = founding.found(application, detail, minted);
        facts.fire(application.approve(organisation, actor.personName(), clock.instant()));
        applications.write();
        news.record(AuditAct.APPLICATION_APPROVED, application, detail.row().state(), application.state());
        news.approved(application);
        return organisation;
    }

    void reject(Actor actor, ApplicationRef ref, String reason) {
        Application application = lock(actor, ref);
        application.reject(reason, actor.personName(), clock.instant());
        applications.write();
        String why = application.toFacts().reason();
        news.record(AuditAct.APPLICATION_REJECTED, application, "reason", null, why);
        news.rejected(application, why);
    }

    private Application lock(Actor actor, ApplicationRef ref) {
        Application application =
                applications.lock(ref.id()).filter(found -> isOf(actor, found)).orElseThrow(NotFound::new);
        if (application.getVersion() != ref.version()) {
            throw new StaleEdit();
        }
        return application;
    }

    private static boolean isOf(Actor actor, Application application) {
        return application.region().equals(actor.region());
    }
}
