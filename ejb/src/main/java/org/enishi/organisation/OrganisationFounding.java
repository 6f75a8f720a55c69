package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.enishi.organisation.data.ApplicationDetail;
import org.enishi.organisation.data.CheckItem;
import org.enishi.organisation.data.CheckRow;
import org.enishi.organisation.data.Proof;
import org.enishi.organisation.event.MemberAdmitted;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.Application;
import org.enishi.organisation.model.DomainClaim;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.DomainClaims;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.security.Role;

/** Makes an organisation of an application: what is known of it, the domain that was shown, the first administrator. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OrganisationFounding {

    @Inject
    private Organisations organisations;

    @Inject
    private Accounts accounts;

    @Inject
    private DomainClaims claims;

    @Inject
    private MemberNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private Clock clock;

    UUID found(Application application, ApplicationDetail detail, InitialPasswords.Minted minted) {
        Instant now = clock.instant();
        Organisation organisation = new Organisation(
                        application.kind(), application.region(), application.toOrganisation(), now)
                .vouchedForBy(detail.row().chamber());
        organisations.add(organisation);
        detail.checks().stream()
                .filter(check -> check.item() == CheckItem.DOMAIN)
                .reduce((earlier, later) -> later)
                .ifPresent(check -> claim(organisation, detail, check));
        Account first = new Account(organisation, Role.ADMINISTRATOR, application.toPerson(), minted.kept(), now);
        accounts.add(first);
        accounts.write();
        audit.record(
                AuditAct.MEMBER_ADDED,
                MemberWork.detail(first, Occasion.screen()).changing("role", null, Role.ADMINISTRATOR.name()));
        news.invited(first, minted);
        facts.fire(new MemberAdmitted(first.getId(), organisation.getId(), now));
        return organisation.getId();
    }

    private void claim(Organisation organisation, ApplicationDetail detail, CheckRow check) {
        DomainClaim claim = new DomainClaim(
                organisation.getId(),
                detail.row().domain(),
                detail.facts().challenge(),
                detail.row().appliedAt());
        claim.verify(new Proof(check.evidence(), check.note()), check.by(), check.at());
        claims.add(claim);
    }
}
