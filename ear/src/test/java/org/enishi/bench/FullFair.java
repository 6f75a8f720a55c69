package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.ProjectCrowd;

/** A region in which one company has published many projects to many institutions. On PostgreSQL only. */
record FullFair(Fair fair) {

    /** What every title of the many begins with. */
    static final String TITLE = "いくらか長めの案件名である案件";

    static FullFair of(int institutions, int projects) {
        FullFair full =
                new FullFair(Fair.of("bench-" + UUID.randomUUID().toString().substring(0, 8)));
        full.step("institutions", institutions - 2);
        full.step("projects", projects);
        for (String step : List.of("responses", "curiosities")) {
            for (int slice = 0; slice < ProjectCrowd.SLICES; slice++) {
                full.step(step, slice);
            }
        }
        for (int table = 0; table < 3; table++) {
            full.step("look", table);
        }
        return full;
    }

    /** @return how many milliseconds it took */
    double publish() {
        return step("publish", 0);
    }

    private long step(String step, int count) {
        var answer = Enishi.visitor()
                .post(
                        "/it/project-crowd",
                        Map.of("region", fair.region(), "step", step, "count", String.valueOf(count)));
        assertThat(answer.statusCode()).as(step).isEqualTo(200);
        return Long.parseLong(answer.body().strip());
    }
}
