package org.enishi.shared.security;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * The six digits that an authenticator shows (RFC 6238, as all of them know it: SHA-1, thirty seconds). A code is good one
 * step before and after its time, because clocks of phones differ.
 */
public final class OneTimeCodes {

    public static final int SECRET_BYTES = 20;

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int STEPS_OFF = 1;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator(STEP);

    private OneTimeCodes() {}

    /** The step in time that the code belongs to; empty when it is wrong. Whoever asks sees to it that none counts twice. */
    public static OptionalLong stepOf(byte[] secret, String typed, Instant now) {
        String code = typed == null ? "" : typed.replace(" ", "");
        long present = now.getEpochSecond() / STEP.toSeconds();
        OptionalLong found = OptionalLong.empty();
        for (long step = present - STEPS_OFF; step <= present + STEPS_OFF; step++) {
            if (isSame(code(secret, step), code)) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    static String code(byte[] secret, long step) {
        try {
            Instant moment = Instant.ofEpochSecond(step * STEP.toSeconds());
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, GENERATOR.getAlgorithm()), moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** As authenticators read secrets, and people who type them. */
    public static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte b : bytes) {
            buffer = (buffer << Byte.SIZE) | (b & 0xff);
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(BASE_32.charAt((buffer >> bits) & 31));
            }
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE_32.charAt((buffer << (BITS - bits)) & 31)).toString();
    }
}
