package org.enishi.shared.demo;

import java.time.Clock;
import java.time.Instant;
import org.enishi.shared.time.ServerClock;

/** The question for demo data as it is asked on a Saturday morning. */
public final class FillDemoFixture {

    public static final Instant NOW = Instant.parse("2026-11-21T00:15:00Z");

    private FillDemoFixture() {}

    public static FillDemo asked() {
        return new FillDemo(DemoData.REGION, calendar(), "hash");
    }

    static DemoCalendar calendar() {
        return new DemoCalendar(Clock.fixed(NOW, ServerClock.JAPAN));
    }
}
