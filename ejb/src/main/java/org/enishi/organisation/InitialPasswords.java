package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import org.enishi.organisation.model.InitialPassword;
import org.enishi.shared.security.PasswordHash;
import org.enishi.shared.settings.Settings;

/** Makes initial passwords: by chance alone, and without letters that look like others when they are typed from a mail. */
@ApplicationScoped
class InitialPasswords {

    /** What is mailed and forgotten, and what is kept. Never logged. */
    record Minted(String password, InitialPassword kept) {

        @Override
        public String toString() {
            return "Minted[until " + kept.expiresAt() + "]";
        }
    }

    /** No I, l, 1, i, L; no O, 0, o. 54 of them sixteen times are 92 bits. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;

    @Inject
    private PasswordHash passwords;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final SecureRandom chance = new SecureRandom();

    /** Slow, because it hashes: never while anything is locked. */
    Minted mint() {
        String password = chance.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
        return new Minted(
                password,
                new InitialPassword(
                        passwords.hash(password), clock.instant().plus(settings.initialPasswordValidity())));
    }
}
