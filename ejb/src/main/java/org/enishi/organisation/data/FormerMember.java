package org.enishi.organisation.data;

import java.time.Instant;

/** Somebody who was deleted not long ago and can come back as he was. */
public record FormerMember(
        MemberRef ref, String name, String mailAddress, Instant deletedAt, Instant restorableUntil) {}
