package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.MemoRow;
import org.enishi.matching.data.Recommendation;
import org.enishi.shared.persistence.BaseEntity;

/** 社内メモ and 学内メモ: what people of one organisation note of a project for each other. It never leaves the organisation. */
@Entity
@Table(name = "project_memo")
public class Memo extends BaseEntity {

    private static final int LONGEST = 1000;

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    /** The institution that it is about; null for the project as a whole. */
    @Column(name = "about_id", updatable = false)
    private UUID aboutId;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Memo() {}

    public Memo(UUID projectId, UUID organisationId, UUID authorId, String text, Instant now) {
        this.projectId = projectId;
        this.organisationId = organisationId;
        this.authorId = authorId;
        this.text = Reason.text(text, LONGEST, "rule.memo.text.missing");
        this.writtenAt = now;
    }

    public Memo about(UUID institution) {
        aboutId = institution;
        return this;
    }

    public Memo advising(Recommendation advice) {
        recommendation = advice;
        return this;
    }

    public MemoRow row(String author) {
        return new MemoRow(getId(), aboutId, author, recommendation, text, writtenAt);
    }

    public UUID authorId() {
        return authorId;
    }
}
