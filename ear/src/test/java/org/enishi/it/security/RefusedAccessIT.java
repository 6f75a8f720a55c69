package org.enishi.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.it.matching.Fair;
import org.enishi.it.matching.Parlour;
import org.junit.jupiter.api.Test;

/** Whoever asks for what no page offered him is refused, and his administrators read of it. USR-01, R50. */
class RefusedAccessIT extends FromOutside {

    private static final String ADDING = "/organisation/user-add";
    private static final String OUTBOX = "/operator/outbox";

    @Test
    void a_member_who_forges_an_act_of_administrators_is_refused_and_stands_in_their_history_once() {
        Visitor administrator = organisationOf("refused");
        Visitor member = Enishi.signedIn("second@refused.example");
        for (int again = 0; again < 2; again++) {
            assertThat(forged(member, ADDING).statusCode()).isEqualTo(403);
            assertThat(member.get(ADDING + "?token=a-secret-token").statusCode())
                    .isEqualTo(403);
            assertThat(member.get(OUTBOX).statusCode()).isEqualTo(403);
        }

        assertThat(refusals(administrator))
                .hasSize(2)
                .anyMatch(row -> row.contains("アクセスの拒否 試験 second " + ADDING + " "))
                .anyMatch(row -> row.contains("アクセスの拒否 試験 second " + OUTBOX + " "));
        assertThat(administrator.get("/organisation/users").body()).doesNotContain("forged@");
        assertThat(refusals(Enishi.signedIn(People.COMPANY_ADMINISTRATOR)))
                .as("what others read of it")
                .noneMatch(row -> row.contains("試験 second"));
    }

    @Test
    void a_refusal_is_written_again_when_a_minute_has_passed() {
        Visitor administrator = organisationOf("refused-again");
        Visitor member = Enishi.signedIn("second@refused-again.example");
        member.get(ADDING);
        Enishi.moveClock(Duration.ofSeconds(61));
        try {
            member.get(ADDING);
            member.get(ADDING);
            assertThat(refusals(administrator)).hasSize(2);
        } finally {
            Enishi.resetClock();
        }
    }

    @Test
    void what_only_the_service_refuses_is_written_too_though_the_answer_tells_nothing() {
        Fair fair = Fair.of("refused-record");
        Parlour parlour = Parlour.of(fair, fair.project("記録の案件"));
        parlour.invite(fair.memberOf("first"));
        String record = "/matching/room/transcript/" + parlour.room() + ".pdf";

        assertThat(Enishi.signedIn(fair.memberOf("first")).get(record).statusCode())
                .isEqualTo(404);
        assertThat(Enishi.signedIn(fair.administratorOf("second")).get(record).statusCode())
                .isEqualTo(404);

        assertThat(refusals(Enishi.signedIn(fair.administratorOf("first"))))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("/matching/room").doesNotContain(parlour.room()));
        assertThat(refusals(Enishi.signedIn(fair.administratorOf("second"))))
                .as("that there is no such room for him is no refusal")
                .isEmpty();
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_sign_in_and_nothing_is_written() {
        Visitor operator = Enishi.signedIn(People.OPERATOR);
        List<String> before = rows(operator, "/operator/audit?act=ACCESS_REFUSED");

        assertThat(Enishi.visitor().get(ADDING).statusCode()).isEqualTo(303);

        assertThat(rows(operator, "/operator/audit?act=ACCESS_REFUSED")).isEqualTo(before);
    }

    private static Visitor organisationOf(String name) {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        Enishi.visitor().post("/it/members", Map.of("name", name, "action", "demote"));
        return Enishi.signedIn("first@" + name + ".example");
    }

    private static HttpResponse<String> forged(Visitor member, String path) {
        return member.post(path, Map.of("f", "f", "f:addresses", "forged@refused.example", "f:add", ""));
    }

    private static List<String> refusals(Visitor administrator) {
        return rows(administrator, "/organisation/history?act=ACCESS_REFUSED");
    }

    private static List<String> rows(Visitor reader, String address) {
        return FormPage.open(reader, address)
                .document()
                .select("tbody tr:contains(アクセスの拒否)")
                .eachText();
    }
}
