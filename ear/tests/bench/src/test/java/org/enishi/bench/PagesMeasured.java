package org.enishi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enishi.bench.floor.Floors;
import org.enishi.bench.load.BenchPages;
import org.enishi.bench.load.GatlingRun;
import org.enishi.bench.load.LoadPlan;
import org.enishi.bench.load.Pace;
import org.enishi.bench.load.Page;
import org.enishi.bench.load.PagesSimulation;
import org.enishi.bench.probe.FlightRecording;
import org.enishi.bench.probe.PageProbe;
import org.enishi.bench.probe.Rest;
import org.enishi.bench.probe.StatementLog;
import org.enishi.bench.report.PageFigures;
import org.enishi.bench.world.World;
import org.enishi.it.Visitor;
import org.enishi.server.Server;

/** Every page of every world: looked at, then asked for by one person, then by several, with its floors beside it. */
final class PagesMeasured {

    private final BenchSettings settings;
    private final List<World> worlds;
    private final Path directory;
    private final Map<String, Integer> statements = new HashMap<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<Page> pagesAndFloors = new ArrayList<>();

    PagesMeasured(BenchSettings settings, List<World> worlds, Path directory) {
        this.settings = settings;
        this.worlds = worlds;
        this.directory = directory;
    }

    static Path recording(Path directory) {
        return directory.resolve("bench.jfr");
    }

    List<PageFigures> on(Server server, StatementLog log) {
        Bench.tell("waiting until it has done what it does by itself");
        Rest.await(server.processId());
        Bench.tell("pages, one look at each");
        look(server, log);
        Bench.tell("warming up");
        load(server, "warm", ofFirstWorld(), BenchSettings.PEOPLE, settings.warmSeconds());
        Bench.tell("one person at a time");
        FlightRecording.begin(server.processId());
        Map<String, Pace> calm = load(server, "calm", pages, 1, settings.calmSeconds());
        FlightRecording.end(server.processId(), recording(directory));
        Bench.tell(BenchSettings.PEOPLE + " people at a time");
        Map<String, Pace> busy = load(server, "busy", pagesAndFloors, BenchSettings.PEOPLE, settings.seconds());
        List<PageFigures> figures = new ArrayList<>();
        for (World world : worlds) {
            pagesOf(world).keySet().forEach(name -> figures.add(figures(world, name, calm, busy)));
        }
        return figures;
    }

    private Map<String, Page> pagesOf(World world) {
        Map<String, Page> all = new BenchPages(world).all();
        all.keySet().removeIf(name -> !settings.isAbout(name));
        return all;
    }

    private PageFigures figures(World world, String name, Map<String, Pace> calm, Map<String, Pace> busy) {
        String key = new BenchPages(world).key(name);
        return new PageFigures(
                name,
                world.users(),
                world.projects(),
                statements.get(key),
                calm.get(key),
                busy.get(key),
                Optional.ofNullable(busy.get(Floors.bytesKey(key))),
                Optional.ofNullable(busy.get(Floors.tableKey(key))));
    }

    /** Pages of the first world and the floors: the others are written by the same code. */
    private List<Page> ofFirstWorld() {
        return pagesAndFloors.stream()
                .filter(page -> page.key().startsWith(new BenchPages(worlds.get(0)).key("")))
                .toList();
    }

    /** The floors are those of the first world: there is no more on a page of a larger one. */
    private void look(Server server, StatementLog log) {
        PageProbe probe = new PageProbe(server, log);
        Floors floors = new Floors(new Visitor(server.address()));
        log.begin();
        for (World world : worlds) {
            for (String name : pagesOf(world).keySet()) {
                Page page = pagesOf(world).get(name);
                statements.put(page.key(), probe.statements(page));
                pages.add(page);
                pagesAndFloors.add(page);
                if (world.equals(worlds.get(0))) {
                    String html = probe.html(page);
                    pagesAndFloors.add(floors.bytes(page.key(), html));
                    if (BenchPages.isList(name)) {
                        floors.table(page.key(), html).ifPresent(pagesAndFloors::add);
                    }
                }
            }
        }
        log.end();
    }

    private Map<String, Pace> load(Server server, String name, List<Page> what, int people, int seconds) {
        return GatlingRun.of(
                PagesSimulation.class,
                new LoadPlan(
                        server.address().toString(),
                        server.processId(),
                        people,
                        seconds,
                        what,
                        directory.resolve(name)));
    }
}
