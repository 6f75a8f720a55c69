package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/**
 * What the lists of projects and the directory cost of ten times as many. Not part of {@code verify}, because a busy machine measures
 * itself, and PostgreSQL only: {@code mvn verify -Denishi.it=postgresql -Dit.test=GrowthBench -Denishi.bench.rounds=40}
 */
class GrowthBench extends FromOutside {

    private static final BenchReport REPORT = new BenchReport("growth-bench");
    private static final int ROUNDS = Integer.getInteger("enishi.bench.rounds", 100);
    private static final List<Integer> SIZES = List.of(10_000, 100_000);
    private static final int INSTITUTIONS = 20;

    /** The usual page, a late one, another order, searches that find some, all and none. */
    private static final List<String> OF_COMPANY = List.of(
            "/index",
            "/index?page=150",
            "/index?sort=TITLE",
            "/index?q=9999",
            "/index?q=%E6%A1%88%E4%BB%B6",
            "/index?q=nowhere",
            "/index?tab=CLOSED");

    private static final List<String> OF_INSTITUTION = Stream.concat(
                    OF_COMPANY.stream(),
                    Stream.of(
                            "/index?sort=INTEREST",
                            "/index?sort=CURIOSITY",
                            "/index?sort=FORMS",
                            "/index?sort=RESULT",
                            "/index?form=ADVICE",
                            "/index?tab=INTERESTED",
                            "/index?own=true"))
            .toList();

    private static final List<String> OF_OPERATOR =
            List.of("/operator/projects", "/operator/projects?page=150", "/operator/projects?q=9999");

    /** A common name in kanji, another in katakana, a number, a row of the index, a late page. */
    private static final List<String> OF_DIRECTORY = List.of(
            "/presence/directory",
            "/presence/directory?q=%E4%BD%90%E8%97%A4",
            "/presence/directory?q=%EF%BE%80%EF%BE%85%EF%BD%B6",
            "/presence/directory?q=4001",
            "/presence/directory?row=sa",
            "/presence/directory?page=85");

    @Test
    void lists_of_projects() {
        List<FullFair> fairs =
                SIZES.stream().map(size -> FullFair.of(INSTITUTIONS, size)).toList();
        measure(fairs, full -> full.fair().companyAdministrator(), OF_COMPANY);
        measure(fairs, full -> full.fair().administratorOf("first"), OF_INSTITUTION);
        measure(fairs, full -> full.fair().operator(), OF_OPERATOR);
    }

    @Test
    void the_directory() {
        List<Visitor> readers = SIZES.stream()
                .map(size -> Crowds.university(
                        "growth-" + UUID.randomUUID().toString().substring(0, 8), size))
                .map(administrator -> Enishi.signedIn(Crowds.reader(administrator)))
                .toList();
        inTurn("people", readers).measure(OF_DIRECTORY);
    }

    private static void measure(List<FullFair> fairs, Function<FullFair, String> login, List<String> pages) {
        List<String> logins = fairs.stream().map(login).toList();
        REPORT.tell("%s", logins.get(0));
        inTurn("projects", logins.stream().map(Enishi::signedIn).toList()).measure(pages);
    }

    private static InTurn inTurn(String what, List<Visitor> visitors) {
        return new InTurn(
                REPORT, what, SIZES, visitors, ROUNDS, body -> assertThat(body).contains("</html>"));
    }
}
