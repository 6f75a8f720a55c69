package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.data.OrganisationAction;
import org.enishi.organisation.data.OrganisationRef;
import org.enishi.organisation.data.OrganisationState;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.Actor;

/** The change of an organisation as a whole, under its lock. */
@ApplicationScoped
@Transactional
class OrganisationLedger {

    @Inject
    private MemberDesk desk;

    @Inject
    private Organisations organisations;

    @Inject
    private Accounts accounts;

    @Inject
    private OrganisationNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private Clock clock;

    /** As it was seen, and nobody else changes it until the end of the transaction. */
    Organisation lock(Actor actor, OrganisationRef ref) {
        desk.find(actor, ref.id());
        Organisation organisation = desk.lock(ref.id());
        if (organisation.getVersion() != ref.version()) {
            throw new StaleEdit();
        }
        return organisation;
    }

    void carryOut(Actor actor, OrganisationRef ref, OrganisationAction action, String reason) {
        Organisation organisation = lock(actor, ref);
        OrganisationState before = organisation.state();
        Instant now = clock.instant();
        Object fact = switch (action) {
            case PAUSE -> organisation.pause(reason, now);
            case RESUME -> organisation.resume(reason, now);
            case STOP -> organisation.stop(reason, now);
            case LEAVE -> organisation.leave(reason, now);
        };
        organisations.write();
        news.done(organisation, action, reason.strip());
        audit.record(
                act(action),
                OrganisationNews.detail(organisation)
                        .changing("state", before.name(), organisation.state() + ": " + reason.strip()));
        if (action == OrganisationAction.LEAVE) {
            accounts.livingIn(organisation.getId()).forEach(account -> delete(account, now));
            accounts.write();
        } else if (action != OrganisationAction.RESUME) {
            accounts.endSignInsIn(organisation.getId());
        }
        facts.fire(fact);
    }

    private void delete(Account account, Instant now) {
        facts.fire(account.delete(now));
        audit.record(AuditAct.MEMBER_DELETED, MemberWork.detail(account, Occasion.screen()));
    }

    private static AuditAct act(OrganisationAction action) {
        return switch (action) {
            case PAUSE -> AuditAct.ORGANISATION_PAUSED;
            case RESUME -> AuditAct.ORGANISATION_RESUMED;
            case STOP -> AuditAct.ORGANISATION_STOPPED;
            case LEAVE -> AuditAct.ORGANISATION_LEFT;
        };
    }

    void changeFields(Actor actor, OrganisationRef ref, Set<String> codes) {
        Organisation organisation = lock(actor, ref);
        Set<String> known = organisations.fields().stream().map(FieldRow::code).collect(Collectors.toSet());
        if (!known.containsAll(codes)) {
            throw new RuleViolated("rule.application.fields");
        }
        String before = String.join(", ", new TreeSet<>(organisation.fields()));
        organisation.workIn(codes);
        organisations.write();
        audit.record(
                AuditAct.ORGANISATION_FIELDS_CHANGED,
                OrganisationNews.detail(organisation)
                        .changing("fields", before, String.join(", ", new TreeSet<>(codes))));
    }
}
