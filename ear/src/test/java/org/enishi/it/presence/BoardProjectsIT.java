package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.enishi.it.matching.Fair;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The board of those with whom one looks after a project: 担当案件 of the filters of 5.10. */
class BoardProjectsIT extends FromOutside {

    @Test
    void whoever_looks_after_a_project_finds_those_who_do_so_with_him_and_nobody_else_is_offered_it() {
        Fair fair = Fair.of("board-projects");
        String project = fair.project("担当の案件");
        fair.draft("まだ下書きの案件");
        Visitor administrator = Enishi.signedIn(fair.companyAdministrator());

        Document board = page(administrator, "");
        assertThat(board.select("label[for=project]").text()).isEqualTo("担当案件");
        assertThat(board.select("#project option").eachText()).containsExactly("すべて", "担当の案件 1");
        assertThat(names(board)).containsExactlyInAnyOrder("試験 admin", "試験 staff");
        Document filtered = page(administrator, "?project=" + project);
        assertThat(names(filtered)).containsExactly("試験 admin");
        assertThat(filtered.select("#project option[selected]").text()).isEqualTo("担当の案件 1");

        for (String other : List.of(fair.companyMember(), fair.administratorOf("first"))) {
            Document theirs = page(Enishi.signedIn(other), "?project=" + project);
            assertThat(theirs.select("#project")).as(other).isEmpty();
            assertThat(theirs.text()).as(other).doesNotContain("担当の案件");
            assertThat(names(theirs)).as("no condition to " + other).hasSize(2);
        }
    }

    private static Document page(Visitor visitor, String query) {
        return Jsoup.parse(visitor.get("/presence" + query).body());
    }

    private static List<String> names(Document board) {
        return board.select("#board .app-person a, #board .app-person b").eachText();
    }
}
