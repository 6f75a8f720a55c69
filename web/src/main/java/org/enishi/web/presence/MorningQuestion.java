package org.enishi.web.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.data.OwnPresence;
import org.enishi.shared.time.ServerClock;
import org.enishi.web.security.SignedIn;
import org.enishi.web.shared.Texts;

/**
 * Asks once whether a 離席事由 is still right: after signing in where it is of an earlier day, and where a camera has seen the
 * person for a while. It asks only him, and clears nothing by itself.
 */
@Named
@RequestScoped
public class MorningQuestion {

    private static final String ANSWERED = MorningQuestion.class.getName();

    @Inject
    private PresenceChip chip;

    @Inject
    private AbsenceService absence;

    @Inject
    private HttpServletRequest request;

    public boolean isAsked() {
        OwnPresence own = chip.getOwn();
        return own.hasReason()
                && !own.whereabouts().since().equals(request.getSession().getAttribute(ANSWERED))
                && (own.seen() || isOfEarlierDay(own));
    }

    private boolean isOfEarlierDay(OwnPresence own) {
        return SignedIn.of(request)
                .filter(signedIn -> day(own.whereabouts().since()).isBefore(day(signedIn.since())))
                .isPresent();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ServerClock.JAPAN);
    }

    public String getWords() {
        OwnPresence own = chip.getOwn();
        return Texts.of(
                own.seen() ? "presence.hint" : "presence.morning",
                own.whereabouts().reason());
    }

    public void release() {
        absence.release();
        chip.forget();
    }

    public void keep() {
        request.getSession().setAttribute(ANSWERED, chip.getOwn().whereabouts().since());
    }
}
