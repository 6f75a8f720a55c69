package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.OpinionDraft;
import org.enishi.matching.data.OpinionKind;
import org.enishi.matching.data.OpinionRow;
import org.enishi.matching.data.OpinionState;
import org.enishi.matching.data.OwnOpinionRow;
import org.enishi.matching.event.OpinionChange;
import org.enishi.matching.event.OpinionChanged;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/**
 * 意見を届ける: one message from an institution to a company, which binds nobody. The company may thank, and answer once; who
 * wrote it remains unknown unless he wanted it known. It never changes a response.
 */
@Entity
@Table(name = "opinion")
public class Opinion extends BaseEntity {

    public static final int LONGEST = 1000;

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "institution_id", updatable = false)
    private UUID institutionId;

    @Column(name = "sender_id", updatable = false)
    private UUID senderId;

    @Enumerated(EnumType.STRING)
    private OpinionKind kind;

    private String text;

    @Column(name = "names_institution")
    private boolean namesInstitution;

    @Column(name = "names_person")
    private boolean namesPerson;

    @Enumerated(EnumType.STRING)
    private OpinionState state;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "thanked_at")
    private Instant thankedAt;

    private String reply;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Column(name = "reflected_edition")
    private Integer reflectedEdition;

    protected Opinion() {}

    /** Written, and held until it is delivered or refused. */
    public Opinion(Response response, UUID senderId, OpinionDraft draft, Instant now) {
        if (draft.kind() == null) {
            throw new RuleViolated("rule.opinion.kind.missing");
        }
        if (!draft.holdsNoSecrets()) {
            throw new RuleViolated("rule.opinion.secrets.unconfirmed");
        }
        this.projectId = response.projectId();
        this.institutionId = response.institutionId();
        this.senderId = senderId;
        this.kind = draft.kind();
        this.text = Reason.text(draft.text(), LONGEST, "rule.opinion.text.missing");
        this.namesInstitution = draft.namesInstitution();
        this.namesPerson = draft.namesInstitution() && draft.namesPerson();
        this.state = OpinionState.HELD;
        this.writtenAt = now;
    }

    public OpinionChanged deliver(Instant now) {
        leave(OpinionState.DELIVERED);
        deliveredAt = now;
        return fact(OpinionChange.DELIVERED, now);
    }

    public void refuse() {
        leave(OpinionState.REFUSED);
    }

    private void leave(OpinionState to) {
        if (state != OpinionState.HELD) {
            throw new RuleViolated("rule.opinion.state");
        }
        state = to;
    }

    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public OpinionChanged thank(Instant now) {
        requireDelivered(thankedAt == null);
        thankedAt = now;
        return fact(OpinionChange.ANSWERED, now);
    }

    /** Once. */
    public OpinionChanged reply(String answer, Instant now) {
        requireDelivered(repliedAt == null);
        reply = Reason.text(answer, LONGEST, "rule.opinion.text.missing");
        repliedAt = now;
        return fact(OpinionChange.ANSWERED, now);
    }

    /** 案件に反映した. */
    public OpinionChanged reflect(int edition, Instant now) {
        requireDelivered(reflectedEdition == null);
        reflectedEdition = edition;
        return fact(OpinionChange.ANSWERED, now);
    }

    private void requireDelivered(boolean first) {
        if (state != OpinionState.DELIVERED || !first) {
            throw new RuleViolated("rule.opinion.state");
        }
    }

    public OpinionChanged fact(OpinionChange change, Instant now) {
        return new OpinionChanged(change, getId(), projectId, now);
    }

    /** @param institution its name, which is told only where the sender wants it; {@code person} likewise */
    public OpinionRow forCompany(String institution, String person) {
        return new OpinionRow(
                getId(),
                kind,
                text,
                namesInstitution ? institution : null,
                namesPerson ? person : null,
                Days.of(deliveredAt),
                readAt != null,
                thankedAt != null,
                reply,
                reflectedEdition);
    }

    public OwnOpinionRow forOwn(String sender) {
        return new OwnOpinionRow(
                getId(), senderId, sender, kind, text, state, writtenAt, thankedAt != null, reply, reflectedEdition);
    }

    public UUID projectId() {
        return projectId;
    }

    public UUID institutionId() {
        return institutionId;
    }

    public UUID senderId() {
        return senderId;
    }

    public OpinionState state() {
        return state;
    }

    public boolean namesInstitution() {
        return namesInstitution;
    }

    public boolean namesPerson() {
        return namesPerson;
    }
}
