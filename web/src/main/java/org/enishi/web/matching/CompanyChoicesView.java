package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.enishi.matching.MatchingChoiceService;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** What the administrators of a company choose for all its projects. */
@Named
@ViewScoped
public class CompanyChoicesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MatchingChoiceService choices;

    private Boolean membersDraft;

    public boolean isMembersDraft() {
        if (membersDraft == null) {
            membersDraft = choices.doMembersDraft();
        }
        return membersDraft;
    }

    public void setMembersDraft(boolean membersDraft) {
        this.membersDraft = membersDraft;
    }

    public void save() {
        if (Attempt.at(() -> choices.letMembersDraft(membersDraft))) {
            Attempt.confirm("matching.companyChoices.done");
            Redirect.to("/matching/company-choices");
        }
    }
}
