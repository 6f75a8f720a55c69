package org.enishi.st;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.enishi.it.People;
import org.enishi.st.pages.SignInPage;

/**
 * Signs everybody in once per run. Each sign-in is slow on purpose (its hash is), and most tests need somebody who is in,
 * not how he came in.
 */
final class SignIns {

    private static final Map<String, List<Cookie>> COOKIES = new HashMap<>();

    private SignIns() {}

    static synchronized List<Cookie> cookiesOf(String login, URI address) {
        return COOKIES.computeIfAbsent(login, name -> signIn(name, address));
    }

    private static List<Cookie> signIn(String login, URI address) {
        try (Visitor visitor = new Visitor(address)) {
            SignInPage.open(visitor).enter(login, People.PASSWORD);
            return visitor.cookies().stream()
                    .map(cookie -> hostOnly(cookie, address))
                    .toList();
        }
    }

    /** A cookie that is given with a domain belongs to that domain, and of one that is bound to its host there may be none. */
    private static Cookie hostOnly(Cookie cookie, URI address) {
        return new Cookie(cookie.name, cookie.value)
                .setUrl(address.toString())
                .setSecure(cookie.secure)
                .setHttpOnly(cookie.httpOnly)
                .setSameSite(cookie.sameSite);
    }
}
