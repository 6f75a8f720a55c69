package org.enishi.it;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;

/** What a person has on his telephone: made from the key that a page showed. */
public final class Authenticator {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int KEY_BYTES = 20;

    private final byte[] key = new byte[KEY_BYTES];

    /** The key may be written in groups. */
    public Authenticator(String shown) {
        long buffer = 0;
        int bits = 0;
        int next = 0;
        for (char letter : shown.replace(" ", "").toCharArray()) {
            buffer = (buffer << 5) | BASE_32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                key[next++] = (byte) (buffer >> bits);
            }
        }
    }

    public String code(Instant now) {
        TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(key, generator.getAlgorithm()), now);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
