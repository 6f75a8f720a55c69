package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.BoardService;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.event.ConsoleSettled;
import org.enishi.presence.event.GroupsChanged;
import org.enishi.presence.event.PictureChanged;
import org.enishi.presence.event.PresenceChanged;
import org.enishi.presence.event.ReasonsChanged;

/** Tells open boards what has happened, once it has. */
@ApplicationScoped
class BoardNews {

    private static final String LOOK_AGAIN = "{\"again\":true}";

    @Inject
    private BoardChannel channel;

    @Inject
    private BoardService boards;

    @Inject
    private Admission admission;

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged changed) {
        tell(changed.organisationId(), changed.accountId(), changed.whereabouts());
    }

    private void tell(UUID organisationId, UUID accountId, Whereabouts found) {
        channel.tell(organisationId, accountId, BoardWords.of(accountId, found));
    }

    /**
     * Something about a person of this organisation has changed at another node: asked anew, as one of those who look at the board
     * here. Where nobody does, nobody asks.
     */
    @ActivateRequestContext
    void look(UUID organisationId, UUID accountId) {
        boolean mayLook = channel.open(organisationId).stream()
                .anyMatch(connection -> admission.mayListen(connection, BoardSocket.PATH));
        if (mayLook) {
            Whereabouts found = boards.whereabouts(Set.of(accountId)).get(accountId);
            if (found == null) {
                lookAgain(organisationId);
            } else {
                tell(organisationId, accountId, found);
            }
        }
    }

    void lookAgain(UUID organisationId) {
        channel.tell(organisationId, LOOK_AGAIN);
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PictureChanged changed) {
        lookAgain(changed.organisationId());
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsoleSettled settled) {
        lookAgain(settled.organisationId());
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupsChanged changed) {
        lookAgain(changed.organisationId());
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReasonsChanged changed) {
        lookAgain(changed.organisationId());
    }
}
