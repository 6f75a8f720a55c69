package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever loses a right loses his sign-in with the next request, wherever he is signed in. R15. */
class EndedSignInsIT extends FromOutside {

    @ParameterizedTest
    @ValueSource(strings = {"delete", "suspend", "demote"})
    void a_sign_in_ends_at_the_next_request(String action) {
        String name = "ended-by-" + action;
        Visitor workshop = Enishi.visitor();
        workshop.send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        Visitor person = Enishi.signedIn("second@" + name + ".example");
        assertThat(person.get("/index").statusCode()).isEqualTo(200);

        int done = workshop.post("/it/members", Map.of("name", name, "action", action))
                .statusCode();

        assertThat(done).isEqualTo(200);
        assertThat(person.get("/index").headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).startsWith("/sign-in?ended=true"));
    }
}
