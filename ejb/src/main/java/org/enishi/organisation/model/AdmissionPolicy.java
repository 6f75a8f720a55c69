package org.enishi.organisation.model;

import java.util.Optional;
import java.util.Set;
import org.enishi.organisation.data.Quota;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** Whom an organisation may add: so many, and only people of its own mail domains. */
public final class AdmissionPolicy {

    /** The first administrator is one of them. */
    public static final int PEOPLE_OF_A_COMPANY = 10;

    private AdmissionPolicy() {}

    /** Null where there is no limit. */
    public static Integer limitOf(OrganisationKind kind, int peopleOfASupporter) {
        return switch (kind) {
            case COMPANY -> PEOPLE_OF_A_COMPANY;
            case SUPPORTER -> peopleOfASupporter;
            case INSTITUTION, OPERATOR -> null;
        };
    }

    public static Optional<Refusal> hasRoom(Quota quota) {
        return quota.isFull() ? Optional.of(Refusal.of("rule.quota.full", quota.limit())) : Optional.empty();
    }

    /** Whether anybody at all can be added. */
    public static Optional<Refusal> canAdmit(Quota quota, Set<String> domains, FreeMail free) {
        return hasRoom(quota)
                .or(() -> ownDomains(domains, free).isEmpty()
                        ? Optional.of(Refusal.of("rule.admission.freeOrganisation"))
                        : Optional.empty());
    }

    /** Whether somebody can be added under an address. */
    public static Optional<Refusal> canAdmitAt(MailAddress address, Set<String> domains, FreeMail free) {
        if (free.includes(address.domain())) {
            return Optional.of(Refusal.of("rule.address.free", address.domain()));
        }
        Set<String> own = ownDomains(domains, free);
        return own.contains(address.domain())
                ? Optional.empty()
                : Optional.of(Refusal.of("rule.address.domain", String.join(", ", own)));
    }

    /** The first one aside, who is an administrator of another organisation is not for the operator to decide alone. */
    public static Optional<Refusal> canAdmitAs(Role role, boolean ownOrganisation, Quota quota) {
        if (role == null) {
            return Optional.of(Refusal.of("rule.member.role.missing"));
        }
        return ownOrganisation || role != Role.ADMINISTRATOR || quota.registered() == 0
                ? Optional.empty()
                : Optional.of(Refusal.of("rule.member.role.appointment"));
    }

    /** Normalised, and without those where anybody gets an address. */
    public static Set<String> ownDomains(Set<String> domains, FreeMail free) {
        return domains.stream()
                .map(MailAddress::normalisedDomain)
                .flatMap(Optional::stream)
                .filter(domain -> !free.includes(domain))
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }
}
