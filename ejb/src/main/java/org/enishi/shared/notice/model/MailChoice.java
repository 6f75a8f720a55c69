package org.enishi.shared.notice.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.data.MailRhythm;
import org.enishi.shared.notice.data.MailTopic;
import org.enishi.shared.persistence.BaseEntity;

/** How one person wants to be mailed of one topic, where that is not the usual way. */
@Entity
@Table(name = "mail_choice")
public class MailChoice extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MailTopic topic;

    @Enumerated(EnumType.STRING)
    private MailRhythm rhythm;

    protected MailChoice() {}

    public MailChoice(UUID accountId, MailTopic topic, MailRhythm rhythm) {
        this.accountId = accountId;
        this.topic = topic;
        turnTo(rhythm);
    }

    public void turnTo(MailRhythm wanted) {
        if (wanted == MailRhythm.OFF && topic.isDuty()) {
            throw new RuleViolated("rule.mail.duty");
        }
        rhythm = wanted;
    }

    public MailTopic topic() {
        return topic;
    }

    public MailRhythm rhythm() {
        return rhythm;
    }
}
