package org.enishi.shared.notice.data;

import org.enishi.shared.text.SingleLine;

/**
 * Why a mail did not go out.
 *
 * @param permanent the mail server will never take it, so there is no use in trying again
 */
public record SendFailure(boolean permanent, String reason) {

    private static final int LONGEST_REASON = 300;

    /** A server may quote the links of the mail that it refuses; these can hold tokens. */
    public SendFailure {
        reason = SingleLine.of(reason.replaceAll("(?i)https?://\\S*", "\u2026"), LONGEST_REASON);
    }
}
