package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.NewSlip;
import org.enishi.presence.data.SlipKind;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SingleLine;

/** 伝言メモ: what a colleague has written down for somebody who was not there. */
@Entity
@Table(name = "message_slip")
public class MessageSlip extends BaseEntity {

    public static final int LONGEST_LINE = 100;
    public static final int LONGEST_TEXT = 500;

    @Column(name = "recipient_id", updatable = false)
    private UUID recipientId;

    @Column(name = "writer_id", updatable = false)
    private UUID writerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SlipKind kind;

    @Column(updatable = false)
    private String caller;

    @Column(updatable = false)
    private String phone;

    @Column(updatable = false)
    private String text;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected MessageSlip() {}

    public MessageSlip(UUID recipientId, UUID writerId, NewSlip slip, Instant now) {
        if (slip.kind() == null) {
            throw new RuleViolated("rule.slip.kind");
        }
        this.recipientId = recipientId;
        this.writerId = writerId;
        this.kind = slip.kind();
        this.caller = line(slip.caller());
        this.phone = line(slip.phone());
        this.text = slip.text() == null ? "" : slip.text().strip();
        this.writtenAt = now;
        if (length(text) > LONGEST_TEXT) {
            throw new RuleViolated("rule.slip.text", LONGEST_TEXT);
        }
        if (caller.isEmpty() && text.isEmpty()) {
            throw new RuleViolated("rule.slip.empty");
        }
        if (kind == SlipKind.CALL_BACK && phone.isEmpty() && caller.isEmpty()) {
            throw new RuleViolated("rule.slip.callBack");
        }
    }

    private static String line(String written) {
        String line = written == null ? "" : SingleLine.of(written).strip();
        if (length(line) > LONGEST_LINE) {
            throw new RuleViolated("rule.slip.line", LONGEST_LINE);
        }
        return line;
    }

    private static int length(String written) {
        return written.codePointCount(0, written.length());
    }

    /** 済. Once is enough: the first time stays. */
    public void settle(Instant now) {
        if (settledAt == null) {
            settledAt = now;
        }
    }

    public void reopen() {
        settledAt = null;
    }
}
