package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** What the operator wrote to an inquiry, never changed afterwards. */
@Entity
@Table(name = "inquiry_entry")
public class InquiryEntry extends BaseEntity {

    public static final int LONGEST = 4000;

    @Column(name = "inquiry_id", updatable = false)
    private UUID inquiryId;

    @Column(updatable = false)
    private boolean answer;

    @Column(updatable = false)
    private String author;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private Instant at;

    protected InquiryEntry() {}

    InquiryEntry(UUID inquiryId, boolean answer, String author, String text, Instant at) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST) {
            throw new RuleViolated("rule.inquiry.text", LONGEST);
        }
        this.inquiryId = inquiryId;
        this.answer = answer;
        this.author = author;
        this.text = text.strip();
        this.at = at;
    }

    public String text() {
        return text;
    }
}
