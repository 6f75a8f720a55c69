package org.enishi.bench.load;

import static io.gatling.javaapi.core.CoreDsl.bodyString;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.flushCookieJar;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import org.enishi.bench.world.World;
import org.enishi.it.Visitor;

/** Somebody comes in by the form that everybody comes in by, with its view state and what PrimeFaces' script adds to it. */
final class Doorway {

    private static final String FORM = "form";
    private static final int FOUND = 302;

    private Doorway() {}

    static ChainBuilder enter(Page page) {
        return exec(flushCookieJar())
                .exec(http("door").get("/sign-in").check(bodyString().saveAs(FORM)))
                .exec(http("sign-in")
                        .post("/sign-in")
                        .formParamMap(session -> filled(session, page))
                        .disableFollowRedirect()
                        .check(status().is(FOUND)))
                .exec(session -> session.remove(FORM))
                // The others would wait for him at the next page.
                .crashLoadGeneratorIf(session -> "could not sign in: " + page.key(), Session::isFailed);
    }

    private static Map<String, Object> filled(Session session, Page page) {
        return new LinkedHashMap<>(Visitor.signInForm(
                session.getString(FORM), page.loginOf(session.userId() % World.DESKS), World.PASSWORD));
    }
}
