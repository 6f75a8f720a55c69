package org.enishi.presence.model;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.shared.fault.RuleViolated;

/** What a telephone proves itself by. Never the password of a sign-in; typed into telephones, so in letters that each has. */
public final class SipSecret {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 64;

    private static final Pattern TYPED_ON_A_TELEPHONE = Pattern.compile("[!-~]*");

    /** None that is taken for another one when it is read from a screen. */
    private static final String LEGIBLE = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

    private static final int USUAL = 20;

    private SipSecret() {}

    /** A new one, which nobody has thought of. */
    public static String fresh(SecureRandom chance) {
        return Stream.generate(() -> chance.ints(USUAL, 0, LEGIBLE.length())
                        .mapToObj(letter -> LEGIBLE.substring(letter, letter + 1))
                        .collect(Collectors.joining()))
                .filter(SipSecret::isVaried)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isVaried(String secret) {
        return secret.chars().distinct().count() >= SHORTEST / 2;
    }

    public static String required(String typed) {
        String secret = typed == null ? "" : typed;
        boolean fits = secret.length() >= SHORTEST && secret.length() <= LONGEST;
        if (!fits || !isVaried(secret) || !TYPED_ON_A_TELEPHONE.matcher(secret).matches()) {
            throw new RuleViolated("rule.extension.secret", SHORTEST, LONGEST);
        }
        return secret;
    }
}
