package org.enishi.shared.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.text.Normalizer;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * Passwords are kept as PBKDF2-HMAC-SHA256 with 600,000 iterations. Only as many are computed at once as leaves a
 * processor for everybody else; the rest wait their turn, so a storm of sign-ins slows sign-in and nothing more.
 */
@ApplicationScoped
public class PasswordHash {

    public static final int LONGEST = 128;

    /** So many are computed at the same time. */
    public static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final String STRENGTH = "PBKDF2WithHmacSHA256:600000:";

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private final Semaphore atOnce = new Semaphore(AT_ONCE, true);

    private String hashOfNobody;

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", "600000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        hashOfNobody = hash(UUID.randomUUID().toString());
    }

    public String hash(String password) {
        char[] characters = normalise(password);
        return inTurn(() -> pbkdf2.generate(characters));
    }

    /** Takes as long when there is no hash: then it is compared with one that nothing matches. */
    public boolean verify(String password, String storedHash) {
        char[] characters = normalise(password);
        String compared = storedHash == null ? hashOfNobody : storedHash;
        boolean matches = inTurn(() -> pbkdf2.verify(characters, compared));
        return matches && storedHash != null;
    }

    public boolean isWeak(String storedHash) {
        return !storedHash.startsWith(STRENGTH);
    }

    /** Keyboards differ in how they compose a letter. Cut, so that nobody makes us hash a book. */
    private static char[] normalise(String password) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFKC);
        int end = composed.offsetByCodePoints(0, Math.min(LONGEST, composed.codePointCount(0, composed.length())));
        return composed.substring(0, end).toCharArray();
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }
}
