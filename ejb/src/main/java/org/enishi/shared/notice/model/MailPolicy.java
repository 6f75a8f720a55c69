package org.enishi.shared.notice.model;

import java.util.Set;
import org.enishi.shared.notice.data.Recipient;

/** Whom a mail may reach. */
public final class MailPolicy {

    /** How one gets in, or back in, and what concerns an application. */
    private static final Set<String> REACH_INACTIVE = Set.of("U-1", "U-2", "U-2-link", "U-7");

    private static final String APPLICATION = "G-";

    private MailPolicy() {}

    public static boolean canMail(Recipient recipient, String event) {
        return recipient.active()
                || !recipient.hasAccount()
                || REACH_INACTIVE.contains(event)
                || event.startsWith(APPLICATION);
    }
}
