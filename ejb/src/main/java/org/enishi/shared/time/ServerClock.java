package org.enishi.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of the present. Everything that asks for the time injects {@link Clock}, so that a test can move it. */
@ApplicationScoped
public class ServerClock {

    /** The days, deadlines and digests of the product are those of Japan, wherever the server stands. */
    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Produces
    Clock clock() {
        return Clock.system(JAPAN);
    }
}
