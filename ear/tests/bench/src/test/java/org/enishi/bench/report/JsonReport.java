package org.enishi.bench.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.enishi.bench.load.Pace;

/** The figures for programs. */
public final class JsonReport {

    private final Figures figures;

    public JsonReport(Figures figures) {
        this.figures = figures;
    }

    public void write(Path file) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("machine", figures.machine());
        all.put("settings", figures.settings());
        all.put("goals", Goal.all(figures));
        all.put("pages", figures.pages().stream().map(this::page).toList());
        all.put("firstStart", figures.firstStart());
        all.put("start", figures.start());
        all.put("crowd", crowd(figures.crowd()));
        all.put("pauses", figures.pauses());
        all.put("profile", figures.profile());
        try {
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> page(PageFigures page) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", page.name());
        values.put("users", page.users());
        values.put("projects", page.projects());
        values.put("bytes", page.busy().bytes());
        values.put("statements", page.statements());
        values.put("calm", page.calm());
        values.put("busy", page.busy());
        page.bytesFloor().ifPresent(floor -> values.put("bytesFloor", floor));
        page.tableFloor().ifPresent(floor -> values.put("tableFloor", floor));
        page.ofBytes().ifPresent(part -> values.put("ofBytesFloor", part));
        page.ofTable().ifPresent(part -> values.put("ofTableFloor", part));
        page.ofTableByCpu().ifPresent(part -> values.put("ofTableFloorByCpu", part));
        figures.growth(page).ifPresent(growth -> values.put("growth", growth));
        return values;
    }

    private static Map<String, Object> crowd(CrowdFigures crowd) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("people", crowd.people());
        values.put("heap", crowd.heap());
        values.put("liveMegabytesBefore", crowd.liveBefore());
        values.put("liveMegabytesAfterWork", crowd.liveAfter());
        values.put("kilobytesOfSession", crowd.kilobytesSignedIn());
        values.put("kilobytesOfView", crowd.kilobytesOfView());
        values.put("kilobytesOfSessionWithThreeViews", crowd.kilobytesWithViews());
        values.put("kilobytesByClass", crowd.grown());
        List<Pace> slowest = new ArrayList<>();
        crowd.slowest().ifPresent(slowest::add);
        values.put("slowestPage", slowest);
        values.put("failed", crowd.failed());
        values.put("pauses", crowd.pauses());
        return values;
    }
}
