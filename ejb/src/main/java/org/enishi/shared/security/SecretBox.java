package org.enishi.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets that we must be able to read again, so that whoever reads the database cannot: AES-256-GCM, with a key that
 * is not in the database. Each is bound to what it belongs to and opens nowhere else.
 */
@ApplicationScoped
public class SecretBox {

    private static final String FORM = "v1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    private SecretKeyFile keyFile;

    private final SecureRandom chance = new SecureRandom();

    public String seal(byte[] secret, String belongsTo) {
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret, belongsTo);
        Base64.Encoder text = Base64.getEncoder().withoutPadding();
        return FORM + text.encodeToString(nonce) + ":" + text.encodeToString(sealed);
    }

    public byte[] open(String sealed, String belongsTo) {
        String[] parts = sealed.substring(FORM.length()).split(":");
        return run(
                Cipher.DECRYPT_MODE,
                Base64.getDecoder().decode(parts[0]),
                Base64.getDecoder().decode(parts[1]),
                belongsTo);
    }

    private byte[] run(int mode, byte[] nonce, byte[] content, String belongsTo) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(keyFile.key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(belongsTo.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A secret cannot be read: is enishi.secret.key the one it was kept with?", e);
        }
    }
}
