package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.enishi.organisation.model.SignInLimit;

/** How often somebody who need not be signed in may do a thing. The other domains name the thing and the bound. */
@ApplicationScoped
public class VisitorLimit {

    @Inject
    private Attempts attempts;

    /**
     * Counts this time, too.
     *
     * @param what the thing and who does it, such as a form and a network address
     */
    public boolean admits(String what, int times, Duration within) {
        if (attempts.isClosed(what)) {
            return false;
        }
        attempts.record(what, new SignInLimit(times, within, within));
        return true;
    }
}
