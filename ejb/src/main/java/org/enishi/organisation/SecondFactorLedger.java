package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.organisation.model.RecoveryCode;
import org.enishi.organisation.model.SecondFactor;
import org.enishi.organisation.store.Passkeys;
import org.enishi.organisation.store.SecondFactors;
import org.enishi.shared.security.OneTimeCodes;
import org.enishi.shared.security.SecretBox;

/** Keeps second factors and judges their codes. */
@ApplicationScoped
@Transactional
class SecondFactorLedger {

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final int GROUP = 4;

    @Inject
    private SecondFactors factors;

    @Inject
    private Passkeys passkeys;

    @Inject
    private SecretBox box;

    @Inject
    private Clock clock;

    private final SecureRandom chance = new SecureRandom();

    /** Takes the place of one that was begun and never shown to work. */
    byte[] begin(UUID accountId) {
        byte[] secret = random(OneTimeCodes.SECRET_BYTES);
        factors.remove(accountId);
        factors.add(new SecondFactor(accountId, box.seal(secret, accountId.toString())));
        return secret;
    }

    /** Whether the authenticator shows what we expect; from then on it counts. */
    boolean confirm(UUID accountId, String code) {
        return factors.lock(accountId)
                .filter(factor -> !factor.isConfirmed() && accepts(factor, accountId, code))
                .map(factor -> {
                    factor.confirm(clock.instant());
                    return true;
                })
                .orElse(false);
    }

    boolean accepts(UUID accountId, String code) {
        return factors.lock(accountId)
                .filter(SecondFactor::isConfirmed)
                .filter(factor -> accepts(factor, accountId, code))
                .isPresent();
    }

    private boolean accepts(SecondFactor factor, UUID accountId, String code) {
        byte[] secret = box.open(factor.sealedSecret(), accountId.toString());
        OptionalLong step = OneTimeCodes.stepOf(secret, code, clock.instant());
        Arrays.fill(secret, (byte) 0);
        return step.isPresent() && factor.accept(step.getAsLong());
    }

    boolean useRecoveryCode(UUID accountId, String typed) {
        return factors.useCode(accountId, hashOf(typed));
    }

    /** Those of before are dead. */
    List<String> newRecoveryCodes(UUID accountId) {
        factors.removeCodes(accountId);
        List<String> codes = Stream.generate(() -> grouped(OneTimeCodes.base32(random(RECOVERY_BYTES))))
                .limit(RECOVERY_CODES)
                .toList();
        codes.forEach(code -> factors.add(new RecoveryCode(accountId, hashOf(code))));
        return codes;
    }

    long recoveryCodesLeft(UUID accountId) {
        return factors.countCodes(accountId);
    }

    boolean hasAuthenticator(UUID accountId) {
        return factors.find(accountId).filter(SecondFactor::isConfirmed).isPresent();
    }

    long passkeys(UUID accountId) {
        return passkeys.count(accountId);
    }

    /** The authenticator, if there is one, and each passkey. */
    long count(UUID accountId) {
        return passkeys(accountId) + (hasAuthenticator(accountId) ? 1 : 0);
    }

    void removeAuthenticator(UUID accountId) {
        factors.remove(accountId);
    }

    void removeRecoveryCodes(UUID accountId) {
        factors.removeCodes(accountId);
    }

    static String grouped(String text) {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** However it was typed. */
    private static String hashOf(String code) {
        String typed = code == null ? "" : code;
        return Tokens.hash(typed.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT));
    }

    private byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        chance.nextBytes(random);
        return random;
    }
}
