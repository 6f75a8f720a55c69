package org.enishi.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/** What a session keeps of the pages that somebody looks at: R34, R35. A session has room for few, and other tabs need it. */
class ForgottenPagesIT extends FromOutside {

    private static final String PLACES = "org.omnifaces.cdi.BeanStorage";
    private static final String ROWS = "org.enishi.organisation.data.MemberRow";
    private static final String LIST = "/organisation/users";

    private final Visitor administrator = Enishi.signedIn(
            Crowds.university("forgotten-" + UUID.randomUUID().toString().substring(0, 8), 60));

    @Test
    void pages_on_which_nothing_is_worked_at_take_no_place() {
        long before = objects(PLACES);

        for (int time = 0; time < 5; time++) {
            for (String page : List.of("/help/terms", "/index", "/links", "/presence/directory")) {
                assertThat(administrator.get(page).statusCode()).isEqualTo(200);
            }
        }

        assertThat(objects(PLACES)).isLessThanOrEqualTo(before);
    }

    @Test
    void a_page_that_is_worked_at_takes_one_and_forgets_what_it_has_read() {
        long places = objects(PLACES);
        long rows = objects(ROWS);

        for (int time = 0; time < 3; time++) {
            assertThat(administrator.get(LIST).body()).contains("f:users_data");
        }

        assertThat(objects(PLACES)).isGreaterThan(places);
        assertThat(objects(ROWS)).isLessThanOrEqualTo(rows);
    }

    private static long objects(String type) {
        return Long.parseLong(Enishi.visitor().get("/it/heap?of=" + type).body().strip());
    }
}
