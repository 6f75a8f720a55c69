package org.enishi.web.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.data.OwnPresence;
import org.enishi.shared.fault.RuleViolated;
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
    private static final Logger LOG = Logger.getLogger(ANSWERED);

    @Inject
    private PresenceChip chip;

    @Inject
    private AbsenceService absence;

    @Inject
    private HttpServletRequest request;

    private String known;

    public boolean isAsked() {
        OwnPresence own = chip.getOwn();
        return own.hasReason()
                && !own.reason().since().equals(request.getSession().getAttribute(ANSWERED))
                && (own.seen() || isOfEarlierDay(own));
    }

    private boolean isOfEarlierDay(OwnPresence own) {
        return SignedIn.of(request)
                .filter(signedIn -> day(own.reason().since()).isBefore(day(signedIn.since())))
                .isPresent();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ServerClock.JAPAN);
    }

    public String getWords() {
        OwnPresence own = chip.getOwn();
        return Texts.of(
                own.seen() ? "presence.hint" : "presence.morning", own.reason().text());
    }

    /** The reason that it asks about; another one that was set meanwhile is none that it asked about. */
    public void release() {
        try {
            absence.release(known);
        } catch (RuleViolated anotherByNow) {
            LOG.log(Level.FINE, "Answered late", anotherByNow);
        }
        chip.forget();
    }

    public void keep() {
        OwnPresence own = chip.getOwn();
        if (own.hasReason()) {
            request.getSession().setAttribute(ANSWERED, own.reason().since());
        }
    }

    public String getKnown() {
        return known == null ? chip.getOwn().known() : known;
    }

    public void setKnown(String known) {
        this.known = known;
    }
}
