package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** What an organisation has chosen for its own people. */
@Entity
@Table(name = "matching_choice")
public class MatchingChoice extends BaseEntity {

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    /** A company: its members may draft, and ask an administrator to publish. */
    @Column(name = "members_draft")
    private boolean membersDraft;

    /** An institution: 学内確認, an administrator reads an opinion before the company does. */
    @Column(name = "opinions_approved")
    private boolean opinionsApproved;

    protected MatchingChoice() {}

    public MatchingChoice(UUID organisationId) {
        this.organisationId = organisationId;
    }

    public void letMembersDraft(boolean let) {
        membersDraft = let;
    }

    public void approveOpinions(boolean approve) {
        opinionsApproved = approve;
    }

    public boolean membersDraft() {
        return membersDraft;
    }

    public boolean opinionsApproved() {
        return opinionsApproved;
    }
}
