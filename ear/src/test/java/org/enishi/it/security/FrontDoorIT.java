package org.enishi.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.ProtectiveHeaders;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries, and which requests are refused before they reach a page. R31, R36, R37, R47, R49. */
class FrontDoorIT extends FromOutside {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/index",
                "/organisation/users",
                "/no-such-page",
                "/jakarta.faces.resource/app.css.xhtml?ln=app/css",
                "/jakarta.faces.resource/no-such.css.xhtml",
                "/sign-in?jakarta.faces.ViewState=stateless"
            })
    void every_answer_carries_the_protective_headers(String path) {
        assertProtected(Enishi.visitor().get(path), path);
        assertProtected(Enishi.signedIn(People.COMPANY_ADMINISTRATOR).get(path), path);
    }

    private static void assertProtected(HttpResponse<String> answer, String path) {
        if (path.startsWith("/jakarta.faces.resource/")) {
            ProtectiveHeaders.assertIn(answer, path);
        } else {
            ProtectiveHeaders.assertAllIn(answer, path);
        }
    }

    @Test
    void a_form_sent_from_another_site_is_refused_and_changes_nothing() {
        Visitor visitor = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        for (String page : new String[] {"/index", "/mypage", "/organisation/users", "/notices"}) {
            for (Element form : Jsoup.parse(visitor.get(page).body()).select("form[method=post]")) {
                Map<String, String> fields = Visitor.fieldsOf(form);
                form.select("button[type=submit][name]").forEach(b -> fields.put(b.attr("name"), b.attr("name")));
                assertThat(visitor.with("Origin", "https://evil.example")
                                .post(page, fields)
                                .statusCode())
                        .isEqualTo(403);
                visitor.without("Origin");
                assertThat(visitor.with("Sec-Fetch-Site", "cross-site")
                                .post(page, fields)
                                .statusCode())
                        .isEqualTo(403);
                visitor.without("Sec-Fetch-Site");
            }
        }
        assertThat(visitor.get("/index").statusCode()).as("still signed in").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://localhost.evil.example", "http://localhost", "https://localhost"})
    void an_origin_that_only_looks_like_ours_is_refused(String origin) {
        assertThat(Enishi.visitor()
                        .with("Origin", origin)
                        .post("/sign-in", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stateless", "", "123:456", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==", "-1:-1"})
    void a_forged_view_state_executes_nothing_and_breaks_nothing(String viewState) {
        Visitor visitor = Enishi.visitor();
        Map<String, String> fields =
                Visitor.signInForm(visitor.get("/sign-in").body(), People.COMPANY_ADMINISTRATOR, People.PASSWORD);
        fields.put("jakarta.faces.ViewState", viewState);
        assertRefused(visitor.post("/sign-in", fields));
        assertThat(visitor.get("/index").statusCode())
                .as("nobody was signed in")
                .isEqualTo(303);
    }

    @Test
    void a_view_state_of_another_session_or_of_a_megabyte_executes_nothing() {
        Map<String, String> stolen = Visitor.signInForm(
                Enishi.visitor().get("/sign-in").body(), People.COMPANY_ADMINISTRATOR, People.PASSWORD);
        Visitor visitor = Enishi.visitor();
        visitor.get("/sign-in");
        assertRefused(visitor.post("/sign-in", stolen));
        assertThat(visitor.get("/index").statusCode()).isEqualTo(303);

        stolen.put("jakarta.faces.ViewState", "7".repeat(1 << 20));
        assertRefused(visitor.post("/sign-in", stolen));
        assertThat(visitor.get("/index").statusCode()).isEqualTo(303);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("\tat ", "Caused by", "java.lang.");
    }

    @Test
    void a_view_state_in_a_get_is_refused() {
        assertThat(Enishi.visitor().get("/sign-in?jakarta.faces.ViewState=1").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND"})
    void methods_that_no_page_uses_are_refused(String method) {
        assertThat(Enishi.visitor().send(method, "/sign-in").statusCode()).isBetween(400, 405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/wildfly-services", "/console", "/management", "/h2-console", "/h2", "/metrics", "/health"})
    void nothing_of_the_server_itself_is_reachable(String path) {
        assertThat(Enishi.visitor().get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void a_balancer_learns_whether_this_node_is_well_and_nothing_else(String path) {
        HttpResponse<String> answer = Enishi.visitor().get(path);
        assertProtected(answer, path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("UP");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Enishi.visitor().get(path + "/x").statusCode()).isEqualTo(404);
    }

    @Test
    void extra_fields_in_a_form_change_nothing() {
        Visitor visitor = Enishi.visitor();
        Map<String, String> fields =
                Visitor.signInForm(visitor.get("/sign-in").body(), People.COMPANY_MEMBER, People.PASSWORD);
        fields.put("role", "ADMINISTRATOR");
        fields.put("form:role", "ADMINISTRATOR");
        fields.put("signInView.role", "ADMINISTRATOR");
        visitor.post("/sign-in", fields);
        assertThat(visitor.get("/index").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/operator/outbox").statusCode()).isEqualTo(403);
    }
}
