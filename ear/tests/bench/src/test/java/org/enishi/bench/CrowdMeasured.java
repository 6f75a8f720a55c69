package org.enishi.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.enishi.bench.load.BenchPages;
import org.enishi.bench.load.CrowdSimulation;
import org.enishi.bench.load.GatlingRun;
import org.enishi.bench.load.LoadPlan;
import org.enishi.bench.load.Pace;
import org.enishi.bench.load.PagesSimulation;
import org.enishi.bench.probe.Heap;
import org.enishi.bench.probe.Pauses;
import org.enishi.bench.probe.Rest;
import org.enishi.bench.probe.StartUp;
import org.enishi.bench.report.CrowdFigures;
import org.enishi.bench.world.World;
import org.enishi.server.Server;

/** As many as an installation may have at the same time, on a server with a small heap of its own. */
final class CrowdMeasured {

    private static final String NAME = "crowd";
    private static final int CLASSES = 20;
    private static final double KILOBYTE = 1000;
    private static final double MEGABYTE = 1e6;

    private final BenchSettings settings;
    private final World world;
    private final Path directory;

    CrowdMeasured(BenchSettings settings, World world, Path directory) {
        this.settings = settings;
        this.world = world;
        this.directory = directory;
    }

    CrowdFigures on(ServerUnderLoad servers) {
        Server server = servers.prepare(NAME, BenchSettings.SMALL_HEAP);
        try {
            StartUp.of(server);
            Rest.await(server.processId());
            GatlingRun.of(
                    PagesSimulation.class, plan(server, "crowd-warm", BenchSettings.PEOPLE, settings.warmSeconds()));
            Rest.await(server.processId());
            LoadPlan plan = plan(server, NAME, settings.crowd(), settings.crowdSeconds());
            Map<String, Pace> paces = GatlingRun.of(CrowdSimulation.class, plan);
            server.close();
            return figures(plan, paces.values(), Pauses.in(servers.log(NAME)));
        } finally {
            if (server.isAlive()) {
                server.close();
            }
        }
    }

    private LoadPlan plan(Server server, String name, int people, int seconds) {
        return new LoadPlan(
                server.address().toString(),
                server.processId(),
                people,
                seconds,
                new BenchPages(world).openTogether(),
                directory.resolve(name));
    }

    private CrowdFigures figures(LoadPlan plan, Collection<Pace> paces, Pauses pauses) {
        Heap before = Heap.read(plan.heap(CrowdSimulation.BEFORE));
        Heap signedIn = Heap.read(plan.heap(CrowdSimulation.SIGNED_IN));
        Heap open = Heap.read(plan.heap(CrowdSimulation.VIEWS_OPEN));
        Heap after = Heap.read(plan.heap(CrowdSimulation.AFTER_WORK));
        Map<String, Double> grown = new LinkedHashMap<>();
        open.grownSince(before, CLASSES).forEach((name, bytes) -> grown.put(name, each(bytes)));
        return new CrowdFigures(
                settings.crowd(),
                BenchSettings.SMALL_HEAP,
                before.live() / MEGABYTE,
                after.live() / MEGABYTE,
                each(signedIn.live() - before.live()),
                each(open.live() - before.live()),
                grown,
                paces.stream()
                        .filter(pace -> !CrowdSimulation.isOpening(pace.key()))
                        .max(Comparator.comparing(Pace::p95)),
                paces.stream().mapToInt(Pace::failed).sum(),
                pauses);
    }

    private double each(long bytes) {
        return bytes / KILOBYTE / settings.crowd();
    }
}
