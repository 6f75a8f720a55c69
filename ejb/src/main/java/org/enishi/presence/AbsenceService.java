package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.OwnPresence;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.presence.model.Presence;
import org.enishi.presence.store.Presences;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** A person's own 離席事由 and his consent. Nobody and nothing else takes either of them back. */
@Stateless
public class AbsenceService {

    @Inject
    private PresenceLedger ledger;

    @Inject
    private Presences presences;

    @Inject
    private DeskLedger devices;

    @Inject
    private ReasonBook reasons;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_PRESENCE)
    public OwnPresence read() {
        Actor actor = currentActor.get();
        Presence presence = presences.find(actor.accountId()).orElse(null);
        return new OwnPresence(
                ledger.whereabouts(actor.accountId(), presence),
                presence != null && presence.hasConsented(),
                presence != null && presence.allowsCamera());
    }

    /** 保存. Only a reason that his organisation has, or that he has already. */
    @Requires(Permission.OWN_PRESENCE)
    public void leave(LeaveOrder order) {
        Actor actor = currentActor.get();
        Presence presence = ledger.own(actor.accountId(), actor.organisationId());
        boolean kept =
                presence.reasonFacts() != null && presence.reasonFacts().text().equals(order.reason());
        if (!kept && !reasons.of(actor.organisationId()).reasons().contains(order.reason())) {
            throw new RuleViolated("rule.presence.reason");
        }
        presence.leave(
                order.end() == null ? new LeaveOrder(order.reason(), ReasonEnd.RELEASE, null) : order,
                clock.instant(),
                clock.getZone());
        ledger.show(presence);
    }

    /** 離席事由解除: back to what the devices say. */
    @Requires(Permission.OWN_PRESENCE)
    public void release() {
        Actor actor = currentActor.get();
        presences.lock(actor.accountId()).ifPresent(presence -> {
            presence.release();
            ledger.show(presence);
        });
    }

    /** From now on the devices of the person say whether he is there. */
    @Requires(Permission.OWN_PRESENCE)
    public void consent() {
        Actor actor = currentActor.get();
        ledger.own(actor.accountId(), actor.organisationId()).consent(clock.instant());
    }

    /** At once, and without a reason asked: what his devices have said is forgotten. */
    @Requires(Permission.OWN_PRESENCE)
    public void withdrawConsent() {
        Actor actor = currentActor.get();
        presences.lock(actor.accountId()).ifPresent(presence -> {
            presence.withdrawConsent();
            devices.forget(actor.accountId());
            ledger.show(presence);
        });
    }

    /** Accepted for a named purpose: his browsers may recognise his face. The server never learns how he looks. */
    @Requires(Permission.OWN_PRESENCE)
    public void allowCamera() {
        Actor actor = currentActor.get();
        ledger.own(actor.accountId(), actor.organisationId()).allowCamera(clock.instant());
    }

    /** At once; what cameras have said is forgotten, and every browser of his forgets his face when it next sees a page. */
    @Requires(Permission.OWN_PRESENCE)
    public void forbidCamera() {
        Actor actor = currentActor.get();
        presences.lock(actor.accountId()).ifPresent(presence -> {
            presence.forbidCamera();
            devices.forget(actor.accountId());
            ledger.show(presence);
        });
    }
}
