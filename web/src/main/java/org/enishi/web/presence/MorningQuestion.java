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

/** Asks once after signing in whether a 離席事由 of an earlier day is still right. It asks and clears nothing by itself. */
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
                && request.getSession().getAttribute(ANSWERED) == null
                && SignedIn.of(request)
                        .filter(signedIn -> day(own.whereabouts().since()).isBefore(day(signedIn.since())))
                        .isPresent();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ServerClock.JAPAN);
    }

    public String getWords() {
        return Texts.of("presence.morning", chip.getOwn().whereabouts().reason());
    }

    public void release() {
        absence.release();
        chip.forget();
    }

    public void keep() {
        request.getSession().setAttribute(ANSWERED, Boolean.TRUE);
    }
}
