package org.enishi.web.sip;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What proofs are made over: made here, for one address, for a minute, and each good once. Nothing is remembered of those that are
 * given out, for anybody may ask for one; only those with which somebody has proven himself are, until they are over.
 */
final class Nonces {

    private static final String MAC = "HmacSHA256";
    private static final int MOST_USED = 10_000;
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 8;
    private static final long LIFE = TimeUnit.MINUTES.toNanos(1);
    private static final HexFormat HEX = HexFormat.of();

    private final SecureRandom chance = new SecureRandom();
    private final byte[] key = new byte[KEY_BYTES];
    private final Map<String, Long> used = new LinkedHashMap<>();

    Nonces() {
        chance.nextBytes(key);
    }

    /** @param now of a watch, in nanoseconds */
    String make(Asker asker, long now) {
        byte[] salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        String open = HEX.toHexDigits(now) + HEX.formatHex(salt);
        return open + seal(open, asker);
    }

    /** Whether it is one of ours and not over. */
    boolean isGood(String nonce, Asker asker, long now) {
        int length = 2 * (Long.BYTES + SALT_BYTES);
        if (nonce == null || nonce.length() <= length) {
            return false;
        }
        String open = nonce.substring(0, length);
        byte[] expected = seal(open, asker).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, nonce.substring(length).getBytes(StandardCharsets.UTF_8))) {
            return false;
        }
        long age = now - HexFormat.fromHexDigitsToLong(open, 0, 2 * Long.BYTES);
        return age >= 0 && age < LIFE;
    }

    /** False where it was used before with the same count, or where there is no more room to remember that. */
    synchronized boolean use(String nonce, int count, long now) {
        used.values().removeIf(at -> now - at >= LIFE);
        return used.size() < MOST_USED && used.putIfAbsent(nonce + " " + count, now) == null;
    }

    private String seal(String open, Asker asker) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return HEX.formatHex(mac.doFinal((open + asker.host()).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
