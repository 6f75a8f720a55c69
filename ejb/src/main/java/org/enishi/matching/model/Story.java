package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.StoryState;
import org.enishi.shared.persistence.BaseEntity;

/**
 * 成果カード: whether a company and an institution want everybody to know of their agreement, and in which words. Both have agreed to
 * the very words that are told: whoever changes them takes away the agreement of the other. Each may take back his own at any time, and
 * the operator that of both.
 */
@Entity
@Table(name = "success_story")
public class Story extends BaseEntity {

    public static final int LONGEST_WORDS = 400;

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "institution_id", updatable = false)
    private UUID institutionId;

    @Column
    private String words;

    @Column(name = "company_agreed_at")
    private Instant companyAgreedAt;

    @Column(name = "institution_agreed_at")
    private Instant institutionAgreedAt;

    protected Story() {}

    public Story(UUID projectId, UUID institutionId) {
        this.projectId = projectId;
        this.institutionId = institutionId;
        this.words = "";
    }

    public void agree(RoomSide side, String wanted, Instant now) {
        String said = Reason.text(wanted, LONGEST_WORDS, "rule.story.words");
        if (!said.equals(words)) {
            words = said;
            companyAgreedAt = null;
            institutionAgreedAt = null;
        }
        set(side, now);
    }

    public void takeBack(RoomSide side) {
        set(side, null);
    }

    /** Of what is told. Both may agree anew. */
    public void takeDown() {
        for (RoomSide side : RoomSide.values()) {
            set(side, null);
        }
    }

    private void set(RoomSide side, Instant at) {
        if (side == RoomSide.COMPANY) {
            companyAgreedAt = at;
        } else {
            institutionAgreedAt = at;
        }
    }

    public StoryState stateFor(RoomSide side) {
        boolean company = companyAgreedAt != null;
        boolean institution = institutionAgreedAt != null;
        return side == RoomSide.COMPANY ? StoryState.of(company, institution) : StoryState.of(institution, company);
    }

    public boolean isTold() {
        return companyAgreedAt != null && institutionAgreedAt != null;
    }

    public UUID projectId() {
        return projectId;
    }

    public UUID institutionId() {
        return institutionId;
    }

    public String words() {
        return words;
    }
}
