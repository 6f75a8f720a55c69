package org.enishi.organisation.model;

import java.time.Instant;
import java.util.UUID;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.data.Quota;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.enishi.shared.security.Standing;

/** Members, and those who want to change them. */
public final class MemberFixture {

    public static final Instant NOW = Instant.parse("2026-04-01T02:00:00Z");

    private MemberFixture() {}

    public static Actor administratorOf(Organisation organisation) {
        return actor(UUID.randomUUID(), organisation.getId(), organisation.kind(), Role.ADMINISTRATOR);
    }

    public static Actor actor(UUID id, UUID organisationId, OrganisationKind kind, Role role) {
        return new Actor(
                id, organisationId, OrganisationFixture.REGION, new Standing(kind, role), 1, "榎木 秀樹", "組織", "ja");
    }

    public static OrganisationFacts factsOf(Organisation organisation, long activeAdministrators) {
        return facts(organisation.getId(), activeAdministrators);
    }

    public static OrganisationFacts facts(UUID organisationId, long activeAdministrators) {
        return new OrganisationFacts(organisationId, new Quota(activeAdministrators, 10), activeAdministrators);
    }

    public static MemberFacts member(UUID id, UUID organisationId, Role role, AccountState state) {
        boolean signedIn = state == AccountState.ACTIVE || state == AccountState.SUSPENDED;
        MemberStatus status = MemberStatus.at(NOW, state, NOW.plusSeconds(60), null);
        Instant deletedAt = state == AccountState.DELETED ? NOW.minusSeconds(60) : null;
        return new MemberFacts(id, organisationId, role, state, status, signedIn, deletedAt);
    }
}
