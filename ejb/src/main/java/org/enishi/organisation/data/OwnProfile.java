package org.enishi.organisation.data;

import org.enishi.shared.security.Role;

/** What a person sees of himself. */
public record OwnProfile(
        String organisationName,
        PersonName name,
        String title,
        String department,
        String mailAddress,
        Role role,
        String language) {}
