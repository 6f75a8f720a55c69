package org.enishi.organisation.data;

import org.enishi.shared.security.OrganisationKind;

/** What the queue is narrowed down to; null for no matter. */
public record ApplicationFilter(String text, ApplicationState state, OrganisationKind kind) {

    public ApplicationFilter {
        text = text == null ? "" : text;
    }
}
