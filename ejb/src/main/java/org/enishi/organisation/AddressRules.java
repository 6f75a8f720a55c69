package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.enishi.organisation.data.Quota;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.AdmissionPolicy;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.model.MailAddress;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.FreeMailDomains;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Role;

/** Under which addresses people may be registered with an organisation. */
@ApplicationScoped
class AddressRules {

    @Inject
    private Accounts accounts;

    @Inject
    private Organisations organisations;

    @Inject
    private FreeMailDomains freeMail;

    /** Why nobody at all can be added. */
    Optional<Refusal> obstacle(Organisation organisation, Quota quota) {
        return AdmissionPolicy.canAdmit(quota, organisation.domains(), freeMail.asRule());
    }

    /** Why this address will not do. That it is taken is told last, so only to people of the same domain. */
    Optional<Refusal> obstacle(Organisation organisation, String typed) {
        Optional<MailAddress> address = MailAddress.read(typed);
        if (address.isEmpty()) {
            return Optional.of(Refusal.of("rule.address.invalid"));
        }
        return AdmissionPolicy.canAdmitAt(address.get(), organisation.domains(), freeMail.asRule())
                .or(() -> isTaken(typed));
    }

    /**
     * Why somebody cannot take this address. Where an organisation has no domain of its own, an administrator may bring
     * one: that he reads mail there shows that it is theirs, unless it is somebody else's already.
     */
    Optional<Refusal> obstacleToMove(Account account, String typed) {
        Optional<MailAddress> address = MailAddress.read(typed);
        if (address.isEmpty()) {
            return Optional.of(Refusal.of("rule.address.invalid"));
        }
        if (LoginKey.of(typed).equals(LoginKey.of(account.mailAddress()))) {
            return Optional.of(Refusal.of("rule.address.same"));
        }
        Organisation organisation = account.organisation();
        String domain = address.get().domain();
        Optional<Refusal> ofDomain = isWithoutDomain(organisation)
                ? obstacleToBring(account, domain)
                : AdmissionPolicy.canAdmitAt(address.get(), organisation.domains(), freeMail.asRule());
        return ofDomain.or(() -> isTaken(typed));
    }

    private Optional<Refusal> obstacleToBring(Account account, String domain) {
        if (isFree(domain)) {
            return Optional.empty();
        }
        if (account.toActor().role() != Role.ADMINISTRATOR) {
            return Optional.of(Refusal.of("rule.address.administratorFirst"));
        }
        return organisations.findByDomain(domain).isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of("rule.address.domainTaken", domain));
    }

    boolean isWithoutDomain(Organisation organisation) {
        return AdmissionPolicy.ownDomains(organisation.domains(), freeMail.asRule())
                .isEmpty();
    }

    boolean isFree(String domain) {
        return freeMail.asRule().includes(domain);
    }

    Optional<Refusal> isTaken(String address) {
        return accounts.isTaken(LoginKey.of(address))
                ? Optional.of(Refusal.of("rule.address.taken"))
                : Optional.empty();
    }
}
