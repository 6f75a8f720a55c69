package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.QuestionRow;
import org.enishi.matching.event.QuestionChange;
import org.enishi.matching.event.QuestionChanged;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** A question of an institution about a project. Every addressed institution reads it and its answer, none who asked. */
@Entity
@Table(name = "project_question")
public class Question extends BaseEntity {

    private static final int LONGEST = 1000;
    private static final int LONGEST_ANSWER = 2000;

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "institution_id", updatable = false)
    private UUID institutionId;

    @Column(name = "asker_id", updatable = false)
    private UUID askerId;

    private String text;

    @Column(name = "names_institution")
    private boolean namesInstitution;

    @Column(name = "asked_at")
    private Instant askedAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Question() {}

    public Question(Response response, UUID askerId, String text, boolean namesInstitution, Instant now) {
        this.projectId = response.projectId();
        this.institutionId = response.institutionId();
        this.askerId = askerId;
        this.text = Reason.text(text, LONGEST, "rule.question.text.missing");
        this.namesInstitution = namesInstitution;
        this.askedAt = now;
    }

    public QuestionChanged asked() {
        return new QuestionChanged(QuestionChange.ASKED, getId(), projectId, askedAt);
    }

    /** Once: others have read it. */
    public QuestionChanged answer(String answered, Instant now) {
        if (answeredAt != null) {
            throw new RuleViolated("rule.question.answered");
        }
        answer = Reason.text(answered, LONGEST_ANSWER, "rule.question.text.missing");
        answeredAt = now;
        return new QuestionChanged(QuestionChange.ANSWERED, getId(), projectId, now);
    }

    public QuestionRow forInstitutions() {
        return row(null);
    }

    public QuestionRow forCompany(String institution) {
        return row(namesInstitution ? institution : null);
    }

    private QuestionRow row(String institution) {
        return new QuestionRow(
                getId(), text, institution, Days.of(askedAt), answer, answeredAt == null ? null : Days.of(answeredAt));
    }

    public UUID projectId() {
        return projectId;
    }

    public UUID institutionId() {
        return institutionId;
    }

    public UUID askerId() {
        return askerId;
    }

    public boolean namesInstitution() {
        return namesInstitution;
    }
}
