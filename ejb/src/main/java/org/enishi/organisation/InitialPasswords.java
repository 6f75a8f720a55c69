package org.enishi.organisation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
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

    @Resource
    private ManagedExecutorService executor;

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

    /** For so many people; as many at once as may be hashed at once. */
    List<Minted> mint(int people) {
        List<Future<Minted>> others = Stream.generate(() -> executor.submit(() -> mint()))
                .limit(people - 1L)
                .toList();
        List<Minted> made = new ArrayList<>(List.of(mint()));
        others.forEach(other -> made.add(result(other)));
        return made;
    }

    private static Minted result(Future<Minted> other) {
        try {
            return other.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
