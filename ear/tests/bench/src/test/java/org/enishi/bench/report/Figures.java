package org.enishi.bench.report;

import java.util.List;
import java.util.Optional;
import org.enishi.bench.BenchSettings;
import org.enishi.bench.probe.FlightRecording;
import org.enishi.bench.probe.Pauses;
import org.enishi.bench.probe.StartUp;

/** Everything that one run of the bench has found out. */
public record Figures(
        BenchSettings settings,
        String machine,
        StartUp firstStart,
        StartUp start,
        List<PageFigures> pages,
        CrowdFigures crowd,
        Pauses pauses,
        FlightRecording profile) {

    /** How much dearer a page is in a later world than in the first, by what it costs the processors of the server. */
    public Optional<Double> growth(PageFigures page) {
        return first(page.name())
                .filter(first -> first.users() != page.users() || first.projects() != page.projects())
                .map(first -> first.busy().perSecond() / page.busy().perSecond());
    }

    private Optional<PageFigures> first(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }
}
