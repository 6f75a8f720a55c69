package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.enishi.organisation.data.OrganisationRef;
import org.enishi.organisation.data.Proof;
import org.enishi.organisation.model.ApplicationPolicy;
import org.enishi.organisation.model.DomainClaim;
import org.enishi.organisation.model.MailAddress;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.store.DomainClaims;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;

/** The domains of an organisation: what it says is its own, and what the operator has seen that it is. */
@ApplicationScoped
@Transactional
class DomainLedger {

    @Inject
    private OrganisationLedger ledger;

    @Inject
    private Organisations organisations;

    @Inject
    private DomainClaims claims;

    @Inject
    private AddressRules rules;

    @Inject
    private OrganisationNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private ChallengeSource challenges;

    void claim(Actor actor, OrganisationRef ref, String typed) {
        Organisation organisation = ledger.lock(actor, ref);
        String domain = MailAddress.normalisedDomain(typed == null ? "" : typed.strip())
                .orElseThrow(() -> new RuleViolated("rule.mailDomain.invalid"));
        if (rules.isFree(domain)) {
            throw new RuleViolated("rule.domain.free", domain);
        }
        if (organisation.domains().contains(domain)
                || claims.find(organisation.getId(), domain).isPresent()) {
            throw new RuleViolated("rule.mailDomain.there", domain);
        }
        claims.add(challenges.claim(organisation.getId(), domain));
        record(AuditAct.DOMAIN_CLAIMED, organisation, null, domain);
    }

    void verify(Actor actor, OrganisationRef ref, String domain, Proof proof) {
        Organisation organisation = ledger.lock(actor, ref);
        DomainClaim claim = claims.find(organisation.getId(), domain).orElseThrow(NotFound::new);
        if (!organisations.findByDomain(domain).isEmpty()) {
            throw new RuleViolated("rule.address.domainTaken", domain);
        }
        claim.verify(proof, actor.personName(), challenges.now());
        organisation.gainDomain(domain);
        organisations.write();
        record(
                AuditAct.DOMAIN_VERIFIED,
                organisation,
                proof.evidence() + ": " + proof.note().strip(),
                domain);
        news.domainGained(organisation, domain);
    }

    void remove(Actor actor, OrganisationRef ref, String domain, String reason) {
        Organisation organisation = ledger.lock(actor, ref);
        var claim = claims.find(organisation.getId(), domain);
        boolean verified = organisation.domains().contains(domain);
        if (claim.isEmpty() && !verified) {
            throw new NotFound();
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleViolated("rule.reason", ApplicationPolicy.LONGEST_TEXT);
        }
        claim.ifPresent(found -> found.remove(challenges.now()));
        organisation.loseDomain(domain);
        organisations.write();
        record(AuditAct.DOMAIN_REMOVED, organisation, domain, reason.strip());
        if (verified) {
            news.domainLost(organisation, domain);
        }
    }

    private void record(AuditAct act, Organisation organisation, String before, String after) {
        audit.record(act, OrganisationNews.detail(organisation).changing("domain", before, after));
    }
}
