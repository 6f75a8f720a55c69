package org.enishi.bench.world;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The hash of one password as the product stores it and as strong, or it would hash the password again at each sign-in. */
final class KnownPassword {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 600_000;
    private static final int BYTES = 32;

    private KnownPassword() {}

    static String hashOf(String password) {
        byte[] salt = new byte[BYTES];
        try {
            byte[] key = SecretKeyFactory.getInstance(ALGORITHM)
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BYTES * Byte.SIZE))
                    .getEncoded();
            Base64.Encoder text = Base64.getEncoder();
            return String.join(
                    ":", ALGORITHM, String.valueOf(ITERATIONS), text.encodeToString(salt), text.encodeToString(key));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
