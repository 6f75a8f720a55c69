package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.enishi.matching.store.MatchingChoices;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** What administrators choose for their own organisation. */
@Stateless
public class MatchingChoiceService {

    @Inject
    private MatchingChoices choices;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.PROJECT_PUBLISH)
    public boolean doMembersDraft() {
        return choices.membersDraft(currentActor.get().organisationId());
    }

    /** Whether members of the company may draft projects and ask for their publication. */
    @Requires(Permission.PROJECT_PUBLISH)
    public void letMembersDraft(boolean let) {
        choices.obtain(currentActor.get().organisationId()).letMembersDraft(let);
    }

    /** 学内確認: whether an administrator reads the opinions of members before they leave the institution. */
    @Requires(Permission.OPINION_APPROVE)
    public void approveOpinions(boolean approve) {
        choices.obtain(currentActor.get().organisationId()).approveOpinions(approve);
    }
}
