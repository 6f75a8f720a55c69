package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.enishi.organisation.data.Quota;
import org.enishi.organisation.model.AdmissionPolicy;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.model.MailAddress;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.FreeMailDomains;
import org.enishi.shared.fault.Refusal;

/** Under which addresses people may be registered with an organisation. */
@ApplicationScoped
class AddressRules {

    @Inject
    private Accounts accounts;

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

    Optional<Refusal> isTaken(String address) {
        return accounts.isTaken(LoginKey.of(address))
                ? Optional.of(Refusal.of("rule.address.taken"))
                : Optional.empty();
    }
}
