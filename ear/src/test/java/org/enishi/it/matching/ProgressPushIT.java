package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Line;
import org.junit.jupiter.api.Test;

/** That an institution stands elsewhere to a project is heard by its own people, and by nobody else. PRJ-24, R22. */
class ProgressPushIT extends FromOutside {

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration SILENCE = Duration.ofMillis(1500);

    @Test
    void colleagues_hear_that_it_has_changed_and_not_where_to_and_others_hear_nothing() {
        Fair fair = Fair.of("progress");
        String project = fair.project("進む案件");
        Line colleague = Line.of(Enishi.signedIn(fair.memberOf("first")));
        List<Line> others = List.of(
                Line.of(Enishi.signedIn(fair.memberOf("second"))),
                Line.of(Enishi.signedIn(fair.administratorOf("second"))),
                Line.of(Enishi.signedIn(fair.companyMember())));

        InstitutionActs.interest(fair.administratorOf("first"), project, "設備があります");

        assertThat(colleague.hearOf("progress", A_SECOND)).isEqualTo("{\"progress\":\"" + project + "\"}");
        others.forEach(
                other -> assertThat(other.hearAll(SILENCE)).allMatch(word -> word.matches("\\{\"unread\":\\d+.*")));
        assertThat(others.get(0).hearAll(SILENCE)).isEmpty();
    }
}
