package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.Test;

/** Files of projects as they go over the wire. PE-17, A13. */
class ProjectFileIT extends FromOutside {

    private static final String FILES = "/matching/company-project/files";
    private static final String SEEN = "/matching/institution-project/files";
    private static final byte[] TEXT = "実験の条件".getBytes(StandardCharsets.UTF_8);

    private static HttpResponse<String> bring(Visitor visitor, String project, String name) {
        visitor.with("Origin", Enishi.url().toString())
                .with("X-Enishi-Name", URLEncoder.encode(name, StandardCharsets.UTF_8));
        try {
            return visitor.post(
                    FILES + "?project=" + project + "&client=" + UUID.randomUUID(), "application/octet-stream", TEXT);
        } finally {
            visitor.without("Origin").without("X-Enishi-Name");
        }
    }

    @Test
    void only_who_may_write_the_project_brings_a_file_and_everybody_else_is_told_that_there_is_no_project() {
        Fair fair = Fair.of("project-wire");
        String project = fair.project("書類の案件");
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        String file = Desk.idIn(bring(company, project, "条件.txt"));
        assertThat(bring(company, project, "project-wire-company.txt").statusCode())
                .isEqualTo(409);
        assertThat(bring(company, project, "条件.exe").body()).contains("PDF、PNG、JPEG");
        assertThat(bring(company, UUID.randomUUID().toString(), "条件.txt").statusCode())
                .isEqualTo(404);
        assertThat(company.post(FILES + "?project=" + project, "text/plain", TEXT)
                        .statusCode())
                .as("from no page of ours")
                .isEqualTo(403);
        assertThat(company.take(FILES + "/" + project + "/" + file).statusCode())
                .as("it waits")
                .isEqualTo(404);
        Visitor member = Enishi.signedIn(fair.companyMember());
        assertThat(bring(member, project, "条件.txt").statusCode()).isIn(403, 409);
        assertThat(member.take(FILES + "/" + project + "/" + file).statusCode()).isEqualTo(404);
        for (String login : List.of(fair.administratorOf("first"), fair.memberOf("second"))) {
            Visitor other = Enishi.signedIn(login);
            assertThat(bring(other, project, "条件.txt").statusCode()).as(login).isEqualTo(403);
            assertThat(other.take(FILES + "/" + project + "/" + file).statusCode())
                    .isEqualTo(403);
            assertThat(other.take(SEEN + "/" + project + "/" + file).statusCode())
                    .isEqualTo(404);
        }
        assertThat(Enishi.visitor().get(FILES + "/" + project + "/" + file).statusCode())
                .isEqualTo(303);
    }

    @Test
    void what_is_not_there_and_what_is_not_for_him_is_the_same_answer() {
        Fair fair = Fair.of("project-wire-hidden");
        String draft = fair.draft("下書き");
        Visitor company = Enishi.signedIn(fair.companyAdministrator());
        String file = Desk.idIn(bring(company, draft, "条件.txt"));
        Visitor institution = Enishi.signedIn(fair.administratorOf("first"));
        HttpResponse<byte[]> hidden = institution.take(SEEN + "/" + draft + "/" + file);
        HttpResponse<byte[]> missing = institution.take(SEEN + "/" + UUID.randomUUID() + "/" + UUID.randomUUID());
        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
        assertThat(hidden.headers().map().keySet())
                .isEqualTo(missing.headers().map().keySet());
        assertThat(institution.take(SEEN + "/..").statusCode()).isEqualTo(404);
        assertThat(institution.take(SEEN).statusCode()).isEqualTo(404);
    }
}
