package org.enishi.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.enishi.shared.settings.Settings;

/** What every page says of the service itself. Asks no database, so that it also stands on an error page. */
@Named
@ApplicationScoped
public class Site {

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    public String getServiceName() {
        return settings.serviceName();
    }

    public String getOperatorName() {
        return settings.operatorName();
    }

    public String getOperatorAddress() {
        return settings.operatorAddress();
    }

    /** Empty where nobody is to be named. */
    public String getDevelopers() {
        return settings.developers();
    }

    public Instant getNow() {
        return clock.instant();
    }

    public int getYear() {
        return LocalDate.now(clock).getYear();
    }
}
