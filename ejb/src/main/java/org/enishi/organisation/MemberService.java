package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The people of the actor's own organisation. */
@Stateless
public class MemberService {

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.MEMBERS_VIEW)
    public Page<MemberRow> listColleagues(PageRequest page) {
        return accounts.ofOrganisation(currentActor.get().organisationId(), page);
    }
}
