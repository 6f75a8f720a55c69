package org.enishi.organisation.model;

import java.text.Normalizer;
import java.util.Locale;

/** One person's sign-in name in all its spellings: full width, upper case, spaces around. */
public final class LoginKey {

    private static final int LONGEST = 254;

    private LoginKey() {}

    public static String of(String typed) {
        String key = Normalizer.normalize(typed.replace("\u0000", ""), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }
}
