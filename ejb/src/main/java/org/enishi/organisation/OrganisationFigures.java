package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.data.IdlePeople;
import org.enishi.organisation.data.PeopleFigures;
import org.enishi.organisation.store.Organisations;
import org.enishi.organisation.store.PeopleCounts;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * Counts organisations and people. The counts over a region are exact: whoever shows them has to hide the small ones, as
 * the portal's statistics do.
 */
@Stateless
public class OrganisationFigures {

    /** After so many days an account counts as dead. */
    public static final int IDLE_DAYS = 180;

    private static final int RECENT_DAYS = 30;

    @Inject
    private Organisations organisations;

    @Inject
    private PeopleCounts people;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** In the order of the operator's list. */
    @Requires(Permission.STATISTICS_VIEW)
    public List<FieldRow> fields() {
        return organisations.fields();
    }

    /** Of each organisation of the region: those who could act and have not signed in for a long time, or never. */
    @Requires(Permission.STATISTICS_OVERSEE)
    public List<IdlePeople> countIdle() {
        return people.idle(currentActor.get().region(), clock.instant().minus(Duration.ofDays(IDLE_DAYS)));
    }

    @Requires(Permission.STATISTICS_VIEW)
    public PeopleFigures countOwnPeople() {
        return people.ofOrganisation(
                currentActor.get().organisationId(),
                RECENT_DAYS,
                clock.instant().minus(Duration.ofDays(RECENT_DAYS)));
    }
}
