package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.OwnPresence;
import org.enishi.presence.data.PrivateHours;
import org.enishi.presence.model.Presence;
import org.enishi.presence.model.PresencePolicy;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.Presences;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** A person's own 離席事由 and his consent. Nothing but he and whom he has named takes a reason back, and only he a consent. */
@Stateless
public class AbsenceService {

    @Inject
    private PresenceLedger ledger;

    @Inject
    private Presences presences;

    @Inject
    private Consoles consoles;

    @Inject
    private DeskLedger devices;

    @Inject
    private ReasonDesk desk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_PRESENCE)
    public OwnPresence read() {
        Actor actor = currentActor.get();
        Presence presence = presences.find(actor.accountId()).orElse(null);
        boolean cameras = consoles.settings(actor.organisationId()).camera();
        return new OwnPresence(
                ledger.whereabouts(actor.accountId(), presence),
                presence == null ? null : presence.ownReason(clock.instant()),
                consoles.discreet(actor.organisationId()).contains(actor.accountId()),
                presence != null && presence.hasConsented(),
                presence != null && presence.allowsCamera() && cameras,
                cameras,
                presence == null ? null : presence.privateHours(),
                presence == null || presence.showsMeetings(),
                presence != null && isSeenAway(presence));
    }

    /** He has set a reason, and sits there all the same. */
    private boolean isSeenAway(Presence presence) {
        return presence.reasonFacts() != null
                && !presence.reasonFacts().since().isAfter(clock.instant().minus(PresencePolicy.A_WHILE))
                && devices.sees(presence.accountId());
    }

    /** 非公開時間帯: every day. Null where there are to be none. */
    @Requires(Permission.OWN_PRESENCE)
    public void keepPrivate(PrivateHours hours) {
        Actor actor = currentActor.get();
        Presence presence = ledger.own(actor.accountId(), actor.organisationId());
        presence.keepPrivate(hours, clock.instant(), clock.getZone());
        ledger.show(presence);
    }

    /** 面談中: whether colleagues see it when he is in a meeting that was arranged here. */
    @Requires(Permission.OWN_PRESENCE)
    public void showMeetings(boolean shown) {
        Actor actor = currentActor.get();
        Presence presence = ledger.own(actor.accountId(), actor.organisationId());
        presence.showMeetings(shown, clock.instant());
        ledger.show(presence);
    }

    /** 保存. Refused where the reason that is set is not the one any more that he has before his eyes. */
    @Requires(Permission.OWN_PRESENCE)
    public void leave(LeaveOrder order) {
        Actor actor = currentActor.get();
        desk.leave(actor.accountId(), actor.organisationId(), order);
    }

    /** 離席事由解除: back to what the devices say. */
    @Requires(Permission.OWN_PRESENCE)
    public void release() {
        desk.release(currentActor.get().accountId());
    }

    /** The same, refused where the reason that is set is not the one any more that he has before his eyes. */
    @Requires(Permission.OWN_PRESENCE)
    public void release(String known) {
        desk.release(currentActor.get().accountId(), known);
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
        if (!consoles.settings(actor.organisationId()).camera()) {
            throw new RuleViolated("rule.presence.noCamera");
        }
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
