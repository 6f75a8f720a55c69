package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.it.matching.Fair;

/** The first count of a region: before it, its statistics are empty. */
public final class FirstCount {

    private FirstCount() {}

    public static void of(Fair fair) {
        assertThat(Enishi.visitor()
                        .send("PUT", "/it/first-count?region=" + fair.region())
                        .statusCode())
                .isEqualTo(200);
    }

    /** The server may have been started a moment ago, and has days to count. */
    public static void awaitThatOfTheDemo() {
        Visitor reader = Enishi.signedIn(People.COMPANY_MEMBER);
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofMinutes(3))
                .until(() -> reader.get("/statistics").body().contains("id=\"months\""));
    }
}
