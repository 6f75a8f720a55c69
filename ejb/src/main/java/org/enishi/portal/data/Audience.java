package org.enishi.portal.data;

import java.util.EnumSet;
import java.util.Set;
import org.enishi.shared.security.OrganisationKind;

/** To whom an announcement speaks. */
public enum Audience {
    ALL,
    COMPANY,
    INSTITUTION,
    SUPPORTER;

    /** The operator writes the announcements and hears all of them. */
    public static Set<Audience> heardBy(OrganisationKind kind) {
        return switch (kind) {
            case OPERATOR -> EnumSet.allOf(Audience.class);
            case COMPANY -> EnumSet.of(ALL, COMPANY);
            case INSTITUTION -> EnumSet.of(ALL, INSTITUTION);
            case SUPPORTER -> EnumSet.of(ALL, SUPPORTER);
        };
    }
}
