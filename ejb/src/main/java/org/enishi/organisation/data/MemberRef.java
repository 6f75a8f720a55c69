package org.enishi.organisation.data;

import java.io.Serializable;
import java.util.UUID;

/** A member as somebody has seen him: a change is refused when he has changed since. */
public record MemberRef(UUID accountId, long version) implements Serializable {}
