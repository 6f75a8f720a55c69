package org.enishi.web.sip;

import gov.nist.javax.sip.header.Authorization;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.enishi.shared.settings.TelephoneSettings;

/** The arithmetic of digest authentication, RFC 8760 and, for older telephones, RFC 2617. */
final class Proof {

    private static final String OLDEST = "MD5";

    private Proof() {}

    static String algorithm(Authorization given) {
        return given.getAlgorithm() == null ? OLDEST : given.getAlgorithm().toUpperCase(Locale.ROOT);
    }

    /** Whether whoever sent it knows the secret. */
    static boolean holds(Authorization given, String method, String secret) {
        String algorithm = algorithm(given);
        String quality = given.getQop();
        boolean understood =
                TelephoneSettings.DIGESTS.contains(algorithm) && (quality == null || quality.equals("auth"));
        if (!understood || given.getResponse() == null || given.getURI() == null) {
            return false;
        }
        String who = hash(algorithm, given.getUsername() + ":" + given.getRealm() + ":" + secret);
        String what = hash(algorithm, method + ":" + given.getURI());
        String when = quality == null
                ? given.getNonce()
                : String.join(
                        ":", given.getNonce(), "%08x".formatted(given.getNonceCount()), given.getCNonce(), quality);
        return MessageDigest.isEqual(
                bytes(hash(algorithm, who + ":" + when + ":" + what)),
                bytes(given.getResponse().toLowerCase(Locale.ROOT)));
    }

    private static String hash(String algorithm, String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes(text)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
