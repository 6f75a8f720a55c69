package org.enishi.bench.load;

import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.during;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.scenario;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;

/**
 * One page after the other, each for the same time, asked for by the same number of people: whoever has an answer asks again.
 * They begin each page together.
 */
public final class PagesSimulation extends Simulation {

    private final LoadPlan plan = LoadPlan.ofThisProcess();
    private final Tally tally = new Tally(plan.serverProcess());

    public PagesSimulation() {
        setUp(scenario("pages").exec(everything()).injectOpen(atOnceUsers(plan.people())))
                .protocols(Requests.of(plan));
    }

    private ChainBuilder everything() {
        ChainBuilder all = exec(session -> session);
        String inside = "";
        for (Page page : plan.pages()) {
            if (!page.isOpen() && !page.login().equals(inside)) {
                all = all.exec(Doorway.enter(page));
                inside = page.login();
            }
            all = all.exec(rendezVous(plan.people()))
                    .exec(session -> tally.begin(page.key(), session))
                    .exec(during(plan.seconds(), false).on(Requests.ask(page, tally)))
                    .exec(session -> tally.end(page.key(), session));
        }
        return all;
    }

    @Override
    public void after() {
        tally.write(plan.results());
    }
}
