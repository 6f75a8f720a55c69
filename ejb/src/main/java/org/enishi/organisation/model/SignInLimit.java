package org.enishi.organisation.model;

import java.time.Duration;

/** How many failures within which time close a sign-in name or a network address, and for how long. */
public record SignInLimit(int failures, Duration window, Duration closedFor) {

    /** Five wrong passwords in fifteen minutes close a name for thirty. */
    public static SignInLimit ofName() {
        return new SignInLimit(5, Duration.ofMinutes(15), Duration.ofMinutes(30));
    }

    public static SignInLimit ofAddress(int failuresPerMinute) {
        return new SignInLimit(failuresPerMinute, Duration.ofMinutes(1), Duration.ofMinutes(1));
    }
}
