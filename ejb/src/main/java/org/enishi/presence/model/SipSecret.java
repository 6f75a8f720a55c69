package org.enishi.presence.model;

import java.util.regex.Pattern;
import org.enishi.shared.fault.RuleViolated;

/** What a telephone proves itself by. Never the password of a sign-in; typed into telephones, so in letters that each has. */
public final class SipSecret {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 64;

    private static final Pattern TYPED_ON_A_TELEPHONE = Pattern.compile("[!-~]*");

    private SipSecret() {}

    public static String required(String typed) {
        String secret = typed == null ? "" : typed;
        boolean fits = secret.length() >= SHORTEST && secret.length() <= LONGEST;
        boolean varied = secret.chars().distinct().count() >= SHORTEST / 2;
        if (!fits || !varied || !TYPED_ON_A_TELEPHONE.matcher(secret).matches()) {
            throw new RuleViolated("rule.extension.secret", SHORTEST, LONGEST);
        }
        return secret;
    }
}
