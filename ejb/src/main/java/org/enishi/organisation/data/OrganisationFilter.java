package org.enishi.organisation.data;

import org.enishi.shared.security.OrganisationKind;

/**
 * What the list of organisations is narrowed down to; null for no matter.
 *
 * @param unattended only those of whose administrators nobody came for a long time
 */
public record OrganisationFilter(String text, OrganisationKind kind, OrganisationState state, boolean unattended) {

    public OrganisationFilter {
        text = text == null ? "" : text;
    }
}
