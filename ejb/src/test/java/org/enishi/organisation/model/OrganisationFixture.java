package org.enishi.organisation.model;

import java.time.Instant;
import java.util.Set;
import org.enishi.organisation.data.OrganisationProfile;
import org.enishi.shared.security.OrganisationKind;

/** Organisations as tests need them. */
public final class OrganisationFixture {

    public static final String REGION = "tatsunami";

    private OrganisationFixture() {}

    public static Organisation company() {
        return of(OrganisationKind.COMPANY);
    }

    public static Organisation of(OrganisationKind kind) {
        OrganisationProfile profile = new OrganisationProfile(
                "帆渡精機", "ほわたりせいき", "7999001145060", "帆渡市1", "021-565-8010", Set.of("seiki.example"), Set.of());
        return new Organisation(kind, REGION, profile, Instant.parse("2026-01-05T00:00:00Z"));
    }
}
