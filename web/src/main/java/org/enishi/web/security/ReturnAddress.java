package org.enishi.web.security;

import java.util.regex.Pattern;

/** Where to go after sign-in. Only a path of our own; anything else leads home. */
public final class ReturnAddress {

    private static final String HOME = "/index";
    private static final Pattern OWN_PATH =
            Pattern.compile("/[A-Za-z0-9][A-Za-z0-9/_-]*(\\?[\\x21-\\x7e&&[^\\\\#]]*)?");

    private ReturnAddress() {}

    public static String from(String wanted) {
        return wanted != null
                        && !wanted.contains("//")
                        && OWN_PATH.matcher(wanted).matches()
                ? wanted
                : HOME;
    }
}
