package org.enishi.web.sip;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.javax.sip.header.Authorization;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values were reckoned by another program. */
class ProofTest {

    private static final String SECRET = "a secret of some length";
    private static final String COUNTED = ", qop=auth, nc=00000001, cnonce=\"c0\"";
    private static final long NOW = -5;

    @ParameterizedTest
    @CsvSource({
        "SHA-256,true,c9806dc0759a980700851370c613b475fad3f9baea07f1f431bab5204b998e55",
        "SHA-256,false,753b93804e817d727f22bc74f55b4126aceca03d62d1b55943b3296523009da8",
        "MD5,true,b490a7902b15c6f8c19314e4aa884f64",
        "MD5,false,e5323e5369bc0ca7ef875c3106cebd45"
    })
    void whoever_knows_the_secret_is_believed_and_nobody_else(String algorithm, boolean counted, String response) {
        Authorization right = given(algorithm, response, counted ? COUNTED : "");
        assertThat(Proof.holds(right, "INVITE", SECRET)).isTrue();
        assertThat(Proof.holds(right, "INVITE", SECRET + "!")).isFalse();
        assertThat(Proof.holds(right, "OPTIONS", SECRET)).isFalse();
        String wrong = (response.startsWith("0") ? "1" : "0") + response.substring(1);
        assertThat(Proof.holds(given(algorithm, wrong, counted ? COUNTED : ""), "INVITE", SECRET))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MD5-sess", "SHA-512-256", "none"})
    void other_arithmetic_is_not_understood(String algorithm) {
        assertThat(Proof.holds(given(algorithm, "e5323e5369bc0ca7ef875c3106cebd45", ""), "INVITE", SECRET))
                .isFalse();
    }

    @Test
    void a_nonce_is_good_once_for_a_minute_and_for_whom_it_was_made() throws Exception {
        Nonces nonces = new Nonces();
        Asker asker = SipReaderTest.asker();
        Asker other = new Asker(InetAddress.getByName("198.51.100.10"), 4444, "UDP");
        String nonce = nonces.make(asker, NOW);
        assertThat(nonces.isGood(nonce, asker, NOW + TimeUnit.SECONDS.toNanos(59)))
                .isTrue();
        assertThat(nonces.isGood(nonce, asker, NOW + TimeUnit.SECONDS.toNanos(60)))
                .isFalse();
        assertThat(nonces.isGood(nonce, other, NOW)).isFalse();
        assertThat(nonces.isGood(nonce.replaceFirst(".$", "x"), asker, NOW)).isFalse();
        assertThat(nonces.isGood("n0", asker, NOW)).isFalse();
        assertThat(new Nonces().isGood(nonce, asker, NOW))
                .as("by another server")
                .isFalse();
        assertThat(nonces.use(nonce, 1, NOW)).isTrue();
        assertThat(nonces.use(nonce, 1, NOW)).isFalse();
        assertThat(nonces.use(nonce, 2, NOW)).isTrue();
    }

    @Test
    void whoever_talks_too_fast_is_not_listened_to_until_he_has_paused() throws Exception {
        Pace pace = new Pace();
        InetAddress one = InetAddress.getByName("198.51.100.1");
        for (int i = 0; i < 20; i++) {
            assertThat(pace.lets(one, 10, NOW)).isTrue();
        }
        assertThat(pace.lets(one, 10, NOW)).isFalse();
        assertThat(pace.lets(InetAddress.getByName("198.51.100.2"), 10, NOW)).isTrue();
        assertThat(pace.lets(one, 10, NOW + TimeUnit.MILLISECONDS.toNanos(150))).isTrue();
        assertThat(pace.lets(one, 10, NOW + TimeUnit.MILLISECONDS.toNanos(150))).isFalse();
    }

    private static Authorization given(String algorithm, String response, String rest) {
        String line = "Authorization: Digest username=\"honsha\", realm=\"enishi\", nonce=\"n0\", "
                + "uri=\"sip:4001@enishi.example\", response=\"" + response + "\", algorithm=" + algorithm + rest
                + "\n";
        return (Authorization) SipReaderTest.read(Messages.INVITE.replace("Max-Forwards", line + "Max-Forwards"))
                .getHeader(Authorization.NAME);
    }
}
