package org.enishi.presence.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.organisation.event.MemberDeleted;
import org.enishi.organisation.event.MemberSuspended;
import org.enishi.organisation.event.SignInsEnded;
import org.enishi.presence.model.Desk;
import org.enishi.presence.store.Desks;

/** Whoever may not come in any more sits at no desk. */
@ApplicationScoped
class EmptyDesks {

    @Inject
    private Desks desks;

    void clear(@Observes MemberDeleted left) {
        desks.remove(left.accountId());
    }

    void clear(@Observes MemberSuspended suspended) {
        desks.remove(suspended.accountId());
    }

    /** Whoever signs out everywhere sits nowhere; it is told on like every silence. */
    void clear(@Observes SignInsEnded ended) {
        desks.find(ended.accountId())
                .ifPresent(desk -> desks.change(desk.accountId(), desk.organisationId(), Desk::cleared));
    }
}
