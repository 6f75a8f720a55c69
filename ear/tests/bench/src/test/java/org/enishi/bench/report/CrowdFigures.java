package org.enishi.bench.report;

import java.util.Map;
import java.util.Optional;
import org.enishi.bench.load.Pace;
import org.enishi.bench.probe.Pauses;

/**
 * Many who are signed in at the same time, in a small heap.
 *
 * @param liveBefore megabytes that the server could not do without before they came
 * @param grown kB of a session with its three views, by class
 * @param slowest of the pages that they worked on
 */
public record CrowdFigures(
        int people,
        String heap,
        double liveBefore,
        double liveAfter,
        double kilobytesSignedIn,
        double kilobytesWithViews,
        Map<String, Double> grown,
        Optional<Pace> slowest,
        int failed,
        Pauses pauses) {

    static final int VIEWS = 3;

    public double kilobytesOfView() {
        return (kilobytesWithViews - kilobytesSignedIn) / VIEWS;
    }
}
