package org.enishi.presence.data;

import java.util.UUID;

/**
 * Under what somebody is called.
 *
 * @param number the extension or, where he has none, the dial-in
 */
public record OwnNumber(UUID accountId, String name, String number) {}
