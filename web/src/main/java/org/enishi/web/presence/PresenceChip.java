package org.enishi.web.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.data.OwnPresence;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.shared.Texts;

/** The own state, at the top of every page. The same value that colleagues see. */
@Named
@RequestScoped
public class PresenceChip {

    @Inject
    private AbsenceService absence;

    @Inject
    private CurrentActor currentActor;

    private OwnPresence own;

    public OwnPresence getOwn() {
        if (own == null) {
            own = absence.read();
        }
        return own;
    }

    /** It has changed in this request. */
    void forget() {
        own = null;
    }

    /** Under this name a browser that several people use keeps what it knows of each. */
    public UUID getPerson() {
        return currentActor.get().accountId();
    }

    public String getShape() {
        return getOwn().whereabouts().state().shape();
    }

    /** The reason says more than that somebody is away. */
    public String getWord() {
        String detail = Card.detail(getOwn().whereabouts(), "");
        return detail.isEmpty() ? Texts.label(getOwn().whereabouts().state()) : detail;
    }
}
