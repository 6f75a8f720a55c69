package org.enishi.bench.load;

import static io.gatling.javaapi.core.CoreDsl.bodyLength;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.http.HttpProtocolBuilder;

/** How pages are asked for: as a browser does that has everything but the page itself. */
final class Requests {

    private static final int OK = 200;

    private Requests() {}

    static HttpProtocolBuilder of(LoadPlan plan) {
        return http.baseUrl(plan.server())
                .disableCaching()
                .disableFollowRedirect()
                .disableWarmUp()
                .acceptLanguageHeader("ja")
                .userAgentHeader("bench");
    }

    static ChainBuilder ask(Page page, Tally tally) {
        return exec(http(page.key())
                        .get(page.path())
                        .check(
                                status().is(OK),
                                responseTimeInMillis().saveAs(Tally.MILLIS),
                                bodyLength().saveAs(Tally.BYTES)))
                .exec(session -> tally.add(page.key(), session));
    }
}
