package org.enishi.web.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.data.OwnPresence;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.StateWords;

/** The own state, at the top of every page. The same value that colleagues see. */
@Named
@RequestScoped
public class PresenceChip {

    @Inject
    private AbsenceService absence;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Language language;

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

    public String getWord() {
        return StateWords.in(language.getLocale(), getOwn().whereabouts());
    }
}
