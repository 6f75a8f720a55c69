package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.model.Application;
import org.enishi.organisation.model.ApplicationPolicy;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** Tells applicants and the operator how an application goes on, and writes it down: G-1 to G-3. */
@ApplicationScoped
class ApplicationNews {

    @Inject
    private Notifier notifier;

    @Inject
    private Accounts accounts;

    @Inject
    private AuditLog audit;

    void received(Application application, String token) {
        Notification what = Notification.of(
                        "G-1",
                        application.name(),
                        application.toRecipient().name(),
                        ApplicationPolicy.CONFIRMABLE.toHours())
                .about(application.getId())
                .linkingTo("/apply-confirm?token=" + token)
                .keptSecret();
        notifier.mail(application.toRecipient(), what);
    }

    /** To everybody of the operator: somebody has to look at it. */
    void waits(Application application) {
        notifier.tell(
                accounts.activeOperators(application.region()),
                Notification.of("G-1-operator", application.name())
                        .about(application.getId())
                        .linkingTo(pageOf(application)));
    }

    void approved(Application application) {
        boolean free = application.toOrganisation().domains().isEmpty();
        Notification what = Notification.of(
                        free ? "G-2-free" : "G-2",
                        application.name(),
                        application.toRecipient().name())
                .about(application.getId())
                .linkingTo("/sign-in");
        notifier.mail(application.toRecipient(), what);
        notifier.post(
                accounts.activeOperators(application.region()),
                Notification.of("G-2-operator", application.name())
                        .about(application.getId())
                        .linkingTo(pageOf(application)));
    }

    void rejected(Application application, String reason) {
        Notification what = Notification.of(
                        "G-3", application.name(), application.toRecipient().name(), reason)
                .about(application.getId())
                .linkingTo("/help/contact");
        notifier.mail(application.toRecipient(), what);
        notifier.post(
                accounts.activeOperators(application.region()),
                Notification.of("G-3-operator", application.name())
                        .about(application.getId())
                        .linkingTo(pageOf(application)));
    }

    /** @param before null when it was not there */
    void record(AuditAct act, Application application, ApplicationState before, ApplicationState after) {
        record(act, application, "state", before == null ? null : before.name(), after.name());
    }

    void record(AuditAct act, Application application, String item, String before, String after) {
        AuditDetail detail = AuditDetail.on(application.getId(), application.name());
        AuditDetail whole = application.toFacts().organisationId() == null
                ? detail
                : detail.within(application.toFacts().organisationId());
        audit.record(act, whole.changing(item, before, after));
    }

    private static String pageOf(Application application) {
        return "/operator/application?id=" + application.getId();
    }
}
