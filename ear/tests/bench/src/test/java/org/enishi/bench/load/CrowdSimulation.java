package org.enishi.bench.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import java.time.Duration;
import org.enishi.bench.probe.Heap;

/**
 * Many people who are all signed in at the same time: they come in, open a page each of the plan, and then work, with a click
 * every half minute or so. In between, while nobody does anything, the memory of the server is looked at.
 */
public final class CrowdSimulation extends Simulation {

    public static final String BEFORE = "before";
    public static final String SIGNED_IN = "signed-in";
    public static final String VIEWS_OPEN = "views-open";
    public static final String AFTER_WORK = "after-work";

    private static final String OPENING = "opening ";
    private static final Duration SHORTEST_THOUGHT = Duration.ofSeconds(20);
    private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(40);

    private final LoadPlan plan = LoadPlan.ofThisProcess();
    private final Tally tally = new Tally(plan.serverProcess());

    public CrowdSimulation() {
        ChainBuilder day =
                exec(look(BEFORE)).exec(Doorway.enter(plan.pages().get(0))).exec(look(SIGNED_IN));
        for (Page page : plan.pages()) {
            day = day.exec(Requests.ask(opened(page), tally));
        }
        day = day.exec(look(VIEWS_OPEN));
        for (Page page : plan.pages()) {
            day = day.exec(session -> tally.begin(page.key(), session));
        }
        day = day.exec(during(plan.seconds(), false).on(work()));
        for (Page page : plan.pages()) {
            day = day.exec(session -> tally.end(page.key(), session));
        }
        setUp(scenario("crowd").exec(day.exec(look(AFTER_WORK))).injectOpen(atOnceUsers(plan.people())))
                .protocols(Requests.of(plan));
    }

    /** Everybody at once, which is not what is called work. */
    public static boolean isOpening(String key) {
        return key.startsWith(OPENING);
    }

    private static Page opened(Page page) {
        return new Page(OPENING + page.key(), page.login(), page.path());
    }

    private ChainBuilder work() {
        ChainBuilder clicks = exec(session -> session);
        for (Page page : plan.pages()) {
            clicks = clicks.exec(pause(SHORTEST_THOUGHT, LONGEST_THOUGHT)).exec(Requests.ask(page, tally));
        }
        return clicks;
    }

    /** Everybody waits until one of them has looked. */
    private ChainBuilder look(String when) {
        return exec(rendezVous(plan.people()))
                .exec(session -> session.userId() == 1 ? note(when, session) : session)
                .exec(rendezVous(plan.people()));
    }

    private Session note(String when, Session session) {
        Heap.of(plan.serverProcess()).write(plan.heap(when));
        return session;
    }

    @Override
    public void after() {
        tally.write(plan.results());
    }
}
