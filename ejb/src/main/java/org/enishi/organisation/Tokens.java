package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.model.AccountToken;
import org.enishi.organisation.model.TokenPurpose;
import org.enishi.organisation.store.AccountTokens;

/**
 * Gives out secrets that are good for one thing once. They are long enough that a fast hash of them can stand in the
 * database: nobody finds one by trying.
 */
@ApplicationScoped
class Tokens {

    private static final int BYTES = 32;

    @Inject
    private AccountTokens tokens;

    @Inject
    private Clock clock;

    private final SecureRandom chance = new SecureRandom();

    String issue(UUID accountId, TokenPurpose purpose, String subject) {
        String token = mint();
        tokens.add(new AccountToken(accountId, purpose, hash(token), subject, clock.instant()));
        return token;
    }

    /** For what belongs to no account: only its {@link #hash} is kept. */
    String mint() {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Looks, and leaves it as it is. */
    Optional<AccountToken> find(String token, TokenPurpose purpose) {
        return tokens.find(hash(token)).filter(found -> isGood(found, purpose));
    }

    /** Locked until the end of the transaction, but not used yet. */
    Optional<AccountToken> lock(String token, TokenPurpose purpose) {
        return tokens.lock(hash(token)).filter(found -> isGood(found, purpose));
    }

    Optional<AccountToken> use(String token, TokenPurpose purpose) {
        Optional<AccountToken> found = lock(token, purpose);
        found.ifPresent(good -> good.use(clock.instant()));
        return found;
    }

    long countGood(UUID accountId, TokenPurpose purpose) {
        return tokens.countGood(accountId, purpose, clock.instant());
    }

    void revoke(UUID accountId, TokenPurpose... purposes) {
        tokens.revoke(accountId, Set.of(purposes));
    }

    /** Also those that were used. */
    void forget(UUID accountId, TokenPurpose... purposes) {
        tokens.removeAll(accountId, Set.of(purposes));
    }

    boolean areBothUsed(UUID accountId, String newAddress) {
        return tokens.countUsedAbout(accountId, newAddress) > 1;
    }

    private boolean isGood(AccountToken token, TokenPurpose purpose) {
        return token.purpose() == purpose && token.isGood(clock.instant());
    }

    static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((token == null ? "" : token).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
