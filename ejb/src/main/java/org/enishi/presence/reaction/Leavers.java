package org.enishi.presence.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.organisation.event.MemberDeleted;
import org.enishi.presence.store.DaySums;
import org.enishi.presence.store.Engagements;
import org.enishi.presence.store.Pictures;
import org.enishi.presence.store.Presences;
import org.enishi.presence.store.ReturnWatches;
import org.enishi.presence.store.Slips;
import org.enishi.presence.store.Transitions;

/** Of whoever leaves, nothing of his presence stays. */
@ApplicationScoped
class Leavers {

    @Inject
    private Presences presences;

    @Inject
    private Transitions transitions;

    @Inject
    private DaySums days;

    @Inject
    private Pictures pictures;

    @Inject
    private ReturnWatches watches;

    @Inject
    private Slips slips;

    @Inject
    private Engagements engagements;

    void forget(@Observes MemberDeleted left) {
        presences.forget(left.accountId());
        engagements.forget(left.accountId());
        transitions.remove(left.accountId());
        days.remove(left.accountId());
        pictures.remove(left.accountId());
        watches.forget(left.accountId());
        slips.removeOf(left.accountId());
    }
}
