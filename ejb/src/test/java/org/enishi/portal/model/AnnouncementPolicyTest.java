package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.portal.data.Audience;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.enishi.shared.security.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncementPolicyTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant EARLIER = NOW.minus(Duration.ofDays(1));
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final String REGION = "tatsunami";

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void everybodyReadsWhatIsForAll(OrganisationKind kind) {
        assertThat(reads(kind, facts(Audience.ALL, EARLIER, null))).isTrue();
    }

    @Test
    void eachKindReadsItsOwnAndNotThatOfOthers() {
        for (OrganisationKind kind : OrganisationKind.values()) {
            for (Audience audience : Audience.values()) {
                boolean own = audience == Audience.ALL || audience.name().equals(kind.name());
                assertThat(reads(kind, facts(audience, EARLIER, null)))
                        .as("%s reads what is for %s", kind, audience)
                        .isEqualTo(own || kind == OrganisationKind.OPERATOR);
            }
        }
    }

    @Test
    void itIsReadFromItsFirstMomentAndNotInItsLast() {
        assertThat(reads(OrganisationKind.COMPANY, facts(Audience.ALL, NOW, null)))
                .isTrue();
        assertThat(reads(OrganisationKind.COMPANY, facts(Audience.ALL, EARLIER, NOW)))
                .isFalse();
        assertThat(reads(OrganisationKind.COMPANY, facts(Audience.ALL, EARLIER, LATER)))
                .isTrue();
    }

    @Test
    void whatIsToComeOrPastIsTheOperatorsOnly() {
        AnnouncementFacts toCome = facts(Audience.ALL, LATER, null);
        AnnouncementFacts past = facts(Audience.ALL, EARLIER.minusSeconds(1), EARLIER);

        assertThat(reads(OrganisationKind.INSTITUTION, toCome)).isFalse();
        assertThat(reads(OrganisationKind.INSTITUTION, past)).isFalse();
        assertThat(reads(OrganisationKind.OPERATOR, toCome)).isTrue();
        assertThat(reads(OrganisationKind.OPERATOR, past)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void nobodyReadsThatOfAnotherRegion(OrganisationKind kind) {
        assertThat(reads(kind, new AnnouncementFacts("elsewhere", Audience.ALL, EARLIER, null)))
                .isFalse();
    }

    private static boolean reads(OrganisationKind kind, AnnouncementFacts facts) {
        Actor actor = new Actor(
                UUID.randomUUID(), UUID.randomUUID(), REGION, new Standing(kind, Role.MEMBER), 0, "若狭 絵里", "組織", "ja");
        return AnnouncementPolicy.canRead(actor, facts, NOW);
    }

    private static AnnouncementFacts facts(Audience audience, Instant from, Instant until) {
        return new Announcement(REGION, audience, "title", "body", new Period(from, until)).facts();
    }
}
