package org.enishi.organisation.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enishi.shared.fault.Refusal;

/**
 * An organisation with all that is known of it.
 *
 * @param free it has no domain by which people could be added
 * @param refusals why something cannot be done to it now
 */
public record OrganisationDetail(
        OrganisationLine line,
        Quota quota,
        List<DomainRow> domains,
        List<FieldRow> fields,
        boolean free,
        Map<OrganisationAction, Refusal> refusals) {

    public OrganisationRow row() {
        return line.row();
    }

    public Set<OrganisationAction> actions() {
        Set<OrganisationAction> allowed = java.util.EnumSet.allOf(OrganisationAction.class);
        allowed.removeAll(refusals.keySet());
        return allowed;
    }
}
