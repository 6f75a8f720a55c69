package org.enishi.presence.model;

import java.time.Duration;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.ConsoleSettings;

/**
 * How long evidence counts.
 *
 * @param stale without a heartbeat, after which nothing is sure
 * @param offline without a heartbeat, after which the device is gone
 * @param absent without the own face, after which nobody sits there
 * @param other with somebody else's face
 * @param frames without a picture
 * @param idle without anything done, where no camera is used
 * @param activity what is done in the page is evidence also where a camera looks
 * @param leaving after a page was closed, until it is sure that no other page came in its place
 */
public record Timers(
        Duration stale,
        Duration offline,
        Duration absent,
        Duration other,
        Duration frames,
        Duration idle,
        Duration leaving,
        boolean activity) {

    public static final Timers USUAL = new Timers(
            Duration.ofSeconds(60),
            Duration.ofSeconds(180),
            Duration.ofSeconds(30),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(5),
            Duration.ofSeconds(10),
            false);

    /** With what an organisation has settled. */
    public static Timers of(ConsoleSettings settings) {
        return new Timers(
                USUAL.stale(),
                USUAL.offline(),
                seconds(settings, ConsoleFigure.ABSENT_SECONDS),
                seconds(settings, ConsoleFigure.OTHER_SECONDS),
                seconds(settings, ConsoleFigure.FRAMES_SECONDS),
                seconds(settings, ConsoleFigure.IDLE_SECONDS),
                USUAL.leaving(),
                settings.activity());
    }

    private static Duration seconds(ConsoleSettings settings, ConsoleFigure figure) {
        return Duration.ofSeconds(settings.figure(figure));
    }
}
