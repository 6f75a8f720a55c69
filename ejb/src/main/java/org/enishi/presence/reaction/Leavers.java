package org.enishi.presence.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.organisation.event.MemberDeleted;
import org.enishi.organisation.event.MemberSuspended;
import org.enishi.organisation.event.SignInsEnded;
import org.enishi.presence.model.Desk;
import org.enishi.presence.store.Desks;
import org.enishi.presence.store.Engagements;
import org.enishi.presence.store.Pictures;
import org.enishi.presence.store.Presences;
import org.enishi.presence.store.ReturnWatches;
import org.enishi.presence.store.Slips;
import org.enishi.presence.store.Transitions;

/** Of whoever leaves, nothing of his presence stays; of whoever is suspended, nothing of his devices. */
@ApplicationScoped
class Leavers {

    @Inject
    private Presences presences;

    @Inject
    private Transitions transitions;

    @Inject
    private Pictures pictures;

    @Inject
    private ReturnWatches watches;

    @Inject
    private Slips slips;

    @Inject
    private Engagements engagements;

    @Inject
    private Desks desks;

    void forget(@Observes MemberDeleted left) {
        presences.forget(left.accountId());
        engagements.forget(left.accountId());
        transitions.remove(left.accountId());
        pictures.remove(left.accountId());
        watches.forget(left.accountId());
        slips.removeOf(left.accountId());
        desks.remove(left.accountId());
    }

    void forget(@Observes MemberSuspended suspended) {
        desks.remove(suspended.accountId());
    }

    /** Whoever signs out everywhere sits nowhere; it is told on like every silence. */
    void clear(@Observes SignInsEnded ended) {
        desks.find(ended.accountId())
                .ifPresent(desk -> desks.change(desk.accountId(), desk.organisationId(), Desk::cleared));
    }
}
