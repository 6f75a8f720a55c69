package org.enishi.organisation.data;

import java.util.Set;
import java.util.UUID;
import org.enishi.shared.security.OrganisationKind;

/**
 * The form by which an organisation applies, as typed.
 *
 * @param submission of the form that was opened: sent twice, it is one application
 * @param domain empty for the one of the mail address
 * @param termsVersion that was agreed to; empty when it was not
 */
public record NewApplication(
        UUID submission,
        OrganisationKind kind,
        String name,
        String kana,
        String corporateNumber,
        String postalAddress,
        String region,
        String chamber,
        String contactName,
        String contactKana,
        String mailAddress,
        String phone,
        String domain,
        Set<String> fields,
        String termsVersion,
        String language) {

    public NewApplication {
        fields = fields == null ? Set.of() : Set.copyOf(fields);
    }
}
