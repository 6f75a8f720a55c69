package org.enishi.portal;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enishi.portal.data.LinkFinding;
import org.enishi.portal.data.LinkToAsk;
import org.enishi.shared.reach.WebProbe;
import org.enishi.shared.settings.Settings;

/**
 * Asks for all links that are due: a few hosts at a time, and each host for one page after the other. Where nobody at all answers, it
 * is our own way out that is closed, and nothing is said of any link. The invented links of the demo are left alone: no server
 * may ever have a name that ends in theirs, so each night all of them would be dead.
 */
@ApplicationScoped
public class LinkInspection {

    private static final int AT_ONCE = 4;

    /** So many hosts are not all gone in one night. */
    private static final int MANY_HOSTS = 3;

    /** RFC 6761: for examples, and for nothing else. */
    private static final String INVENTED = ".example";

    @Inject
    private LinkCare care;

    @Inject
    private Settings settings;

    @Resource
    private ManagedExecutorService executor;

    /** Takes as long as the slowest hosts; not within a transaction. */
    public void askAll() {
        Map<String, List<LinkToAsk>> byHost =
                care.due().stream().collect(Collectors.groupingBy(LinkInspection::hostOf));
        if (settings.isDemo()) {
            byHost.keySet().removeIf(host -> host.endsWith(INVENTED));
        }
        if (byHost.isEmpty()) {
            return;
        }
        List<LinkFinding> findings = ask(byHost.values());
        if (byHost.size() >= MANY_HOSTS
                && findings.stream().noneMatch(found -> found.reached().reach().isAnswer())) {
            throw new IllegalStateException("None of " + byHost.size() + " hosts answered; is there a way out?");
        }
        care.note(findings);
    }

    private List<LinkFinding> ask(Collection<List<LinkToAsk>> hosts) {
        WebProbe probe = new WebProbe(settings.innerHostsOfLinks(), settings.patienceWithLinks());
        Queue<List<LinkToAsk>> waiting = new ConcurrentLinkedQueue<>(hosts);
        List<CompletableFuture<List<LinkFinding>>> workers = IntStream.range(0, AT_ONCE)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> work(waiting, probe), executor))
                .toList();
        return workers.stream().flatMap(worker -> worker.join().stream()).toList();
    }

    private static List<LinkFinding> work(Queue<List<LinkToAsk>> waiting, WebProbe probe) {
        List<LinkFinding> findings = new ArrayList<>();
        for (List<LinkToAsk> host = waiting.poll(); host != null; host = waiting.poll()) {
            for (LinkToAsk link : host) {
                findings.add(new LinkFinding(link, probe.ask(link.url())));
            }
        }
        return findings;
    }

    private static String hostOf(LinkToAsk link) {
        String[] parts = link.url().split("/", 4);
        return parts.length > 2 ? parts[2].toLowerCase(Locale.ROOT) : link.url();
    }
}
