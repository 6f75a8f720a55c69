package org.enishi.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.enishi.it.AtOnce;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.RawRequest;
import org.junit.jupiter.api.Test;

/**
 * Bytes that no browser sends. Whatever they are, they are the caller's fault and never ours. R46, R47; the full number:
 * {@code -Denishi.fuzz.requests=100000}
 */
class MalformedRequestsIT extends FromOutside {

    private static final int REQUESTS = Integer.getInteger("enishi.fuzz.requests", 500);
    private static final int SENDERS = 8;
    private static final long SEED = Long.getLong("enishi.fuzz.seed", 20261121L);

    private static final List<String> PROTECTED_MARKS = List.of(
            "<ui:composition",
            "xmlns:p=\"primefaces\"",
            "<web-app",
            "<persistence",
            "<faces-config",
            "\tat ",
            "Caused by");

    private static final List<String> TARGETS = List.of(
            "index",
            "organisation/users",
            "operator/audit",
            "WEB-INF/web.xml",
            "WEB-INF/templates/page.xhtml",
            "index.xhtml",
            "META-INF/MANIFEST.MF",
            "contracts/x/template.xhtml");

    private static final List<String> TRICKS = List.of(
            "/%s",
            "/..;/%s",
            "/sign-in/../%s",
            "/sign-in/..;/%s",
            "/%%2e/%s",
            "/%%2e%%2e/%s",
            "/%%u002e/%s",
            "/%%2>/%s",
            "//%s",
            "/./%s",
            "/;a=b/%s",
            "/sign-in;/%s",
            "/%s;a=b",
            "/%s%%00",
            "/%s%%20",
            "/%s/",
            "/jakarta.faces.resource/%s",
            "/jakarta.faces.resource/../%s",
            "/jakarta.faces.resource/..;/%s",
            "/jakarta.faces.resource/%s?ln=../..",
            "/jakarta.faces.resource/%s.xhtml?ln=..%%2f..",
            "/jakarta.faces.resource/%s?con=..",
            "\\%s",
            "/%%5c%s",
            "/%%c0%%af%s",
            "/sign-in%%2f..%%2f%s",
            "http://localhost/%s",
            "/%s%%3fx");

    @Test
    void no_way_of_writing_a_path_reaches_what_is_protected() {
        List<String> found = new ArrayList<>();
        for (String target : TARGETS) {
            for (String trick : TRICKS) {
                String path = String.format(trick, target);
                String answer = RawRequest.get(path).sendTo(Enishi.url());
                boolean opened = answer.startsWith("HTTP/1.1 200")
                        || PROTECTED_MARKS.stream().anyMatch(answer::contains);
                if (opened || answer.startsWith("HTTP/1.1 5")) {
                    found.add(path + " -> " + answer.lines().findFirst().orElse("nothing"));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void malformed_requests_are_refused_and_leave_the_server_well() {
        Random random = new Random(SEED);
        List<RawRequest> requests = Stream.generate(() -> MalformedRequests.next(random))
                .limit(REQUESTS)
                .toList();
        List<String> faults = Collections.synchronizedList(new ArrayList<>());
        try (AtOnce senders = new AtOnce(SENDERS)) {
            senders.forEach(requests, request -> {
                String answer = request.sendTo(Enishi.url());
                if (isOurFault(answer)) {
                    faults.add(request + " -> " + answer.lines().findFirst().orElse(""));
                }
            });
        }
        assertThat(faults).as("of " + REQUESTS + " with seed " + SEED).isEmpty();
        assertThat(Enishi.signedIn(People.COMPANY_ADMINISTRATOR).get("/index").statusCode())
                .isEqualTo(200);
    }

    private static boolean isOurFault(String answer) {
        return answer.startsWith("HTTP/1.1 5") && !answer.startsWith("HTTP/1.1 501")
                || answer.contains("\tat ")
                || answer.contains("Caused by");
    }
}
