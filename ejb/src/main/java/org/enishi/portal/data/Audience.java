package org.enishi.portal.data;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.shared.security.OrganisationKind;

/** To whom an announcement speaks. */
public enum Audience {
    ALL,
    COMPANY,
    INSTITUTION,
    SUPPORTER;

    /** Whom an announcement for this audience reaches. */
    public Set<OrganisationKind> kinds() {
        return Stream.of(OrganisationKind.values())
                .filter(kind -> heardBy(kind).contains(this))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OrganisationKind.class)));
    }

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
