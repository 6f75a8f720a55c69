package org.enishi.shared.notice.data;

/**
 * What lies in the outbox.
 *
 * @param waiting not yet accepted by the mail server
 * @param retried of these, what it did not take at the first time
 * @param givenUp what only the operator can set going again
 */
public record MailTally(long waiting, long retried, long givenUp) {}
