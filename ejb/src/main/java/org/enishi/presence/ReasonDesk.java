package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.OwnReason;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.presence.model.Presence;
import org.enishi.presence.store.Presences;
import org.enishi.shared.fault.RuleViolated;

/** Sets and releases a 離席事由, whoever was found to be allowed to. */
@ApplicationScoped
@Transactional
class ReasonDesk {

    @Inject
    private PresenceLedger ledger;

    @Inject
    private Presences presences;

    @Inject
    private ReasonBook reasons;

    @Inject
    private Clock clock;

    /** Only a reason that his organisation has, or that he has already. */
    void leave(UUID accountId, UUID organisationId, LeaveOrder order) {
        Presence presence = ledger.own(accountId, organisationId);
        requireKnown(presence, order.known());
        leave(presence, order);
        ledger.show(presence);
    }

    /** Whoever does not see what was set last is told of it first. */
    private void requireKnown(Presence presence, String known) {
        OwnReason set = presence.ownReason(clock.instant());
        if (known == null || known.equals(set == null ? "" : set.mark())) {
            return;
        }
        throw set == null
                ? new RuleViolated("rule.presence.releasedElsewhere")
                : new RuleViolated("rule.presence.setElsewhere", set.text());
    }

    private void leave(Presence presence, LeaveOrder order) {
        boolean kept =
                presence.reasonFacts() != null && presence.reasonFacts().text().equals(order.reason());
        if (!kept
                && !reasons.of(presence.organisationId(), presence.accountId()).contains(order.reason())) {
            throw new RuleViolated("rule.presence.reason");
        }
        presence.leave(
                order.end() == null ? new LeaveOrder(order.reason(), ReasonEnd.RELEASE, null) : order,
                clock.instant(),
                clock.getZone());
    }

    void release(UUID accountId) {
        presences.lock(accountId).ifPresent(presence -> {
            presence.release();
            ledger.show(presence);
        });
    }

    /** Refused where another one is set by now. */
    void release(UUID accountId, String known) {
        presences.lock(accountId).ifPresent(presence -> {
            requireKnown(presence, known);
            presence.release();
            ledger.show(presence);
        });
    }

    /** Empty where none is set. */
    String reasonOf(UUID accountId) {
        return presences
                .find(accountId)
                .map(Presence::reasonFacts)
                .map(facts -> facts.text())
                .orElse("");
    }
}
