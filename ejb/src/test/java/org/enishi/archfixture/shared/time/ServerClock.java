package org.enishi.archfixture.shared.time;

import java.time.Clock;
import java.time.ZoneId;

/** Keeps every law: the one place that makes a clock. */
class ServerClock {

    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Tokyo"));
    }
}
