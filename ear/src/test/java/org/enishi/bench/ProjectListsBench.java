package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Line;
import org.enishi.it.Visitor;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.Pressing;
import org.junit.jupiter.api.Test;

/**
 * How long the lists of projects take where 10,000 projects address 500 institutions, how long it takes to publish one more, and
 * how long until a colleague sees that somebody has pressed 面白そう.
 * Not part of {@code verify}, because a busy machine measures itself, and PostgreSQL only:
 * {@code mvn verify -Denishi.it=postgresql -Dit.test=ProjectListsBench -Denishi.bench.rounds=200}
 */
class ProjectListsBench extends FromOutside {

    private static final Logger LOG = Logger.getLogger(ProjectListsBench.class.getName());
    private static final int ROUNDS = Integer.getInteger("enishi.bench.rounds", 100);
    private static final int PROJECTS = Integer.getInteger("enishi.bench.projects", 10_000);
    private static final int INSTITUTIONS = 500;
    private static final int WARM_UP = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The usual page, a late one, the other order, a search. */
    private static final List<String> PAGES = List.of("", "?page=150", "?sort=TITLE", "?q=99");

    @Test
    void how_long_a_list_and_a_publication_take() {
        FullFair full = FullFair.of(INSTITUTIONS, PROJECTS);
        Fair fair = full.fair();
        List<Double> publications = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            publications.add(full.publish());
        }
        tell("publishing to " + INSTITUTIONS + " institutions", publications, 0);
        measure("company", "/index", Enishi.signedIn(fair.companyAdministrator()));
        Visitor institution = Enishi.signedIn(fair.administratorOf("first"));
        measure("institution", "/index", institution);
        for (String sort : List.of("INTEREST", "CURIOSITY", "FORMS", "RESULT")) {
            measure("institution", "/index?sort=" + sort, institution, "");
        }
        measure("operator", "/operator/projects", Enishi.signedIn(fair.operator()));
        press(fair);
    }

    /** From the click to the frame that the screen of a colleague is given. */
    private static void press(Fair fair) {
        String project = fair.project("押される案件");
        Visitor member = Enishi.signedIn(fair.memberOf("first"));
        Line colleague = Line.of(Enishi.signedIn(fair.administratorOf("first")));
        List<Double> millis = new ArrayList<>();
        Map<String, String> page = Pressing.page(member);
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            Pressing.press(member, page, project, round % 2 == 0);
            colleague.hearOf(project, PATIENCE);
            if (round >= 0) {
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        tell("面白そう from click to the screen of a colleague", millis, 0);
    }

    private static void measure(String side, String list, Visitor visitor) {
        measure(side, list, visitor, PAGES.toArray(String[]::new));
    }

    private static void measure(String side, String list, Visitor visitor, String... pages) {
        for (String page : pages) {
            List<Double> millis = new ArrayList<>();
            int bytes = 0;
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                long begin = System.nanoTime();
                String body = visitor.get(list + page).body();
                if (round >= 0) {
                    millis.add((System.nanoTime() - begin) / 1e6);
                }
                bytes = body.getBytes(StandardCharsets.UTF_8).length;
                assertThat(body).contains(FullFair.TITLE);
            }
            tell(side + " " + list + page, millis, bytes);
        }
    }

    private static void tell(String what, List<Double> millis, int bytes) {
        Collections.sort(millis);
        LOG.info(String.format(
                "%,d projects, %s: median %.0f ms, p95 %.0f ms, %,d bytes",
                PROJECTS, what, millis.get(millis.size() / 2), millis.get(millis.size() * 95 / 100), bytes));
    }
}
