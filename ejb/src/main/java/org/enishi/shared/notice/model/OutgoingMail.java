package org.enishi.shared.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.data.Letter;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.notice.data.SendFailure;
import org.enishi.shared.notice.event.MailMoved;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SingleLine;

/**
 * A mail to one person, written together with what it tells. It waits, is claimed by one sender for a while, and is
 * either sent, tried again later, or given up where the operator sees it. Its Message-ID never changes, so that even a
 * mail that a crash sent twice is recognised as one. It is never claimed by two at once, and a secret does not outlive
 * its sending.
 */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail extends BaseEntity {

    /** One mail about the same thing to the same person in this time. */
    public static final Duration ONCE_IN = Duration.ofMinutes(10);

    private static final int LONGEST_NAME = 120;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String event;

    @Column(name = "recipient_name", updatable = false)
    private String recipientName;

    @Column(name = "recipient_address", updatable = false)
    private String recipientAddress;

    @Column(updatable = false)
    private String subject;

    private String body;

    /** A calendar file that goes with it, or null. */
    @Column(updatable = false)
    private String calendar;

    @Column(updatable = false)
    private boolean secret;

    @Column(name = "message_id", updatable = false)
    private String messageId;

    /** Event, person and object; null for a mail that repeats nothing. */
    @Column(updatable = false)
    private String topic;

    /** The topic and the mail before this one. Unique: of two that follow the same mail, one is too many. */
    @Column(name = "dedup_key")
    private String dedupKey;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "claimed_by")
    private UUID claimedBy;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_error")
    private String lastError;

    protected OutgoingMail() {}

    public OutgoingMail(Recipient to, Notification what, MailText text, String messageId, Instant now) {
        this.accountId = to.accountId();
        this.event = what.event();
        this.recipientName = SingleLine.of(to.name(), LONGEST_NAME);
        this.recipientAddress = to.mailAddress();
        this.subject = text.subject();
        this.body = text.body();
        this.calendar = text.calendar();
        this.secret = what.secret();
        this.messageId = messageId;
        this.topic = what.secret() ? null : topicOf(to, what);
        this.state = MailState.WAITING;
        this.createdAt = now;
        this.dueAt = what.visibleFrom(now);
        this.nextAttemptAt = dueAt;
    }

    private static String topicOf(Recipient to, Notification what) {
        Object person = to.hasAccount() ? to.accountId() : to.mailAddress().toLowerCase(Locale.ROOT);
        return what.event() + "/" + person + "/" + what.objectId();
    }

    /** Its topic lets it out: it has been compared with the mail before it, or need not be. */
    public boolean isAdmitted() {
        return topic == null || dedupKey != null;
    }

    /** The other one, about the same, is so near in time that this one says nothing new. */
    public boolean repeats(OutgoingMail admitted) {
        return Duration.between(admitted.dueAt, dueAt).abs().compareTo(ONCE_IN) < 0;
    }

    public void admitAfter(Optional<OutgoingMail> previous) {
        dedupKey = topic + "/" + previous.map(mail -> mail.getId().toString()).orElse("first");
    }

    /**
     * @param now by the clock of the database, the only one that all senders share
     */
    public boolean isClaimable(Instant now) {
        return state == MailState.WAITING && (claimedUntil == null || !now.isBefore(claimedUntil));
    }

    public Letter claim(UUID sender, Instant now, Duration lease) {
        if (!isClaimable(now)) {
            throw new IllegalStateException("claimed already: mail " + getId());
        }
        claimedBy = sender;
        claimedUntil = now.plus(lease);
        return new Letter(getId(), messageId, dueAt, recipientName, recipientAddress, text());
    }

    /** Claimed, but not tried after all. */
    public void release(UUID sender) {
        if (isClaimedBy(sender)) {
            endClaim();
        }
    }

    /** The server has taken it. That stands, whoever holds the claim by now. */
    public void markSent(Instant now) {
        state = MailState.SENT;
        attempts++;
        sentAt = now;
        lastError = null;
        if (secret) {
            body = "";
        }
        endClaim();
    }

    /** The failure of a sender whose claim has passed on is not counted: another tries already. */
    public void recordFailure(UUID sender, SendFailure failure, Instant now, double chance) {
        if (!isClaimedBy(sender)) {
            return;
        }
        attempts++;
        lastError = failure.reason();
        Optional<Duration> delay = failure.permanent() ? Optional.empty() : RetryPlan.delayAfter(attempts, chance);
        delay.ifPresentOrElse(wait -> nextAttemptAt = now.plus(wait), () -> state = MailState.DEAD);
        endClaim();
    }

    /** The operator sets it going again, with all its attempts before it. */
    public void retry(Instant now) {
        if (state != MailState.DEAD) {
            throw new RuleViolated("rule.mail.retryOnlyDead");
        }
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
    }

    /** What whoever had it written wants to know. */
    public MailMoved moved() {
        return new MailMoved(event, accountId, state);
    }

    private boolean isClaimedBy(UUID sender) {
        return state == MailState.WAITING && sender.equals(claimedBy);
    }

    private void endClaim() {
        claimedBy = null;
        claimedUntil = null;
    }

    /** What the operator may read. */
    public MailText readableText() {
        if (secret) {
            throw new RuleViolated("rule.mail.secret");
        }
        return text();
    }

    private MailText text() {
        return new MailText(subject, body, calendar);
    }

    public String topic() {
        return topic;
    }

    String dedupKey() {
        return dedupKey;
    }

    String body() {
        return body;
    }

    public String event() {
        return event;
    }

    public String recipientName() {
        return recipientName;
    }

    /** Null when it is to somebody who has no account. */
    public UUID accountId() {
        return accountId;
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public String lastError() {
        return lastError;
    }
}
