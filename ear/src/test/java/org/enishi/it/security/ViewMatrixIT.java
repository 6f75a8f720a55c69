package org.enishi.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.LawPage;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/** Every view of the access law, opened by every role. R14, R18. */
class ViewMatrixIT extends FromOutside {

    private final LawPage law = LawPage.read();

    @Test
    void every_view_opens_exactly_for_those_whom_the_law_names() {
        List<String> differences = new ArrayList<>();
        for (String column : LawPage.SIGNED_IN) {
            Visitor visitor = Enishi.signedIn(People.of(column));
            for (String view : law.views()) {
                HttpResponse<String> answer = visitor.get(view);
                int status = answer.statusCode();
                boolean opened = status != 403;
                boolean allowed = law.opens(view, column) || law.opens(view, LawPage.ANYBODY);
                if (opened != allowed || status >= 500) {
                    differences.add(column + " got " + status + " at " + view);
                }
                if (answer.body().contains(";jsessionid")) {
                    differences.add(column + " finds a session in an address of " + view);
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void before_sign_in_only_public_views_open_and_all_others_lead_to_sign_in() {
        for (String view : law.views()) {
            int expected = law.opens(view, LawPage.ANYBODY) ? 200 : 303;
            assertThat(Enishi.visitor().get(view).statusCode()).as(view).isEqualTo(expected);
        }
    }
}
