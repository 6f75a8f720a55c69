package org.enishi.shared.notice.event;

import java.util.UUID;

/** This person has read some of his notices. Only a hint: his list is the truth. */
public record NoticesRead(UUID accountId) {}
