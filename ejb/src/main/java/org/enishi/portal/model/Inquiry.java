package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.enishi.portal.data.InquiryDetail;
import org.enishi.portal.data.InquiryEntryRow;
import org.enishi.portal.data.InquiryRow;
import org.enishi.portal.data.InquiryState;
import org.enishi.portal.data.InquiryTopic;
import org.enishi.portal.data.NewInquiry;
import org.enishi.portal.data.OwnInquiry;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SearchKey;
import org.enishi.shared.text.SingleLine;

/** お問い合わせ: what somebody asks the operator of a region, from outside or signed in. */
@Entity
@Table(name = "inquiry")
public class Inquiry extends BaseEntity {

    private static final int REFERENCE = 8;

    @Column(updatable = false)
    private String region;

    @Column(updatable = false)
    private UUID submission;

    @Column(updatable = false)
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private InquiryTopic topic;

    @Enumerated(EnumType.STRING)
    private InquiryState state;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String name;

    @Column(name = "organisation_name", updatable = false)
    private String organisationName;

    @Column(name = "mail_address", updatable = false)
    private String mailAddress;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private String language;

    @Column(name = "search_key", updatable = false)
    private String searchKey;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Inquiry() {}

    public Inquiry(NewInquiry asked, Instant now) {
        InquiryPolicy.faults(asked, true).values().stream().findFirst().ifPresent(fault -> {
            throw fault.toFault();
        });
        NewInquiry.Asker asker = asked.asker();
        region = asked.region();
        submission = asked.submission();
        reference = referenceOf(getId());
        topic = asked.topic();
        state = InquiryState.OPEN;
        accountId = asker.accountId();
        name = SingleLine.of(asker.name()).strip();
        organisationName = SingleLine.of(asker.organisationName()).strip();
        mailAddress = asker.mailAddress();
        body = asked.body().strip();
        language = asker.language();
        searchKey = SearchKey.of(String.join(" ", reference, name, organisationName, mailAddress));
        askedAt = now;
    }

    /** Short enough to be read out on the telephone. It opens nothing. */
    private static String referenceOf(UUID id) {
        String digits = Long.toString(id.getMostSignificantBits() >>> 1, Character.MAX_RADIX);
        return "0".repeat(REFERENCE).concat(digits).substring(digits.length()).toUpperCase(Locale.ROOT);
    }

    /** An answer goes out; also to what was closed, which it opens no further. */
    public InquiryEntry answer(String author, String text, Instant now) {
        if (state != InquiryState.CLOSED) {
            state = InquiryState.ANSWERED;
        }
        answeredAt = now;
        return new InquiryEntry(getId(), true, author, text, now);
    }

    public InquiryEntry note(String author, String text, Instant now) {
        return new InquiryEntry(getId(), false, author, text, now);
    }

    public void close(Instant now) {
        if (state == InquiryState.CLOSED) {
            throw new RuleViolated("rule.inquiry.closed");
        }
        state = InquiryState.CLOSED;
        closedAt = now;
    }

    public void reopen() {
        if (state != InquiryState.CLOSED) {
            throw new RuleViolated("rule.inquiry.open");
        }
        state = InquiryState.OPEN;
        closedAt = null;
    }

    public Recipient toRecipient() {
        return Recipient.withoutAccount(name, mailAddress, language);
    }

    public InquiryDetail toDetail(List<InquiryEntryRow> entries) {
        InquiryRow row = new InquiryRow(
                getId(), getVersion(), reference, topic, state, name, organisationName, askedAt, answeredAt);
        return new InquiryDetail(row, mailAddress, body, entries);
    }

    public OwnInquiry toOwn(List<InquiryEntryRow> answers) {
        return new OwnInquiry(reference, topic, state, body, askedAt, answers);
    }

    public String region() {
        return region;
    }

    public String reference() {
        return reference;
    }

    public InquiryState state() {
        return state;
    }

    /** Null for somebody from outside. */
    public UUID accountId() {
        return accountId;
    }
}
