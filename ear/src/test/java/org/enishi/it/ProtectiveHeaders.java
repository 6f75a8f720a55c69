package org.enishi.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

/** What every answer carries, whatever it is: a page, an error, a redirect, a picture, a file. R31. */
public final class ProtectiveHeaders {

    private ProtectiveHeaders() {}

    /** Where nothing of it may be kept on the way. */
    public static void assertAllIn(HttpResponse<?> answer, String of) {
        assertIn(answer, of);
        assertThat(answer.headers().firstValue("Cache-Control"))
                .as(of)
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    /** Where it may be kept: what stands under the name of its content. */
    public static void assertIn(HttpResponse<?> answer, String of) {
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .as(of)
                .hasSize(1)
                .first()
                .asString()
                .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "script-src")
                .doesNotContain("unsafe-eval")
                .doesNotContainPattern("script-src[^;]*unsafe-inline");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).as(of).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).as(of).isPresent();
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .as(of)
                .isPresent();
        assertThat(answer.headers().firstValue("Server")).as(of).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).as(of).isEmpty();
    }
}
