package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.store.Members;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The people of the actor's own organisation; to the operator, those of all organisations of the region. */
@Stateless
public class MemberService {

    @Inject
    private Members members;

    @Inject
    private CurrentActor currentActor;

    /** In the order of the kana, organisation by organisation. */
    @Requires(Permission.MEMBERS_VIEW)
    public Page<MemberRow> listColleagues(MemberFilter filter, PageRequest page) {
        Actor actor = currentActor.get();
        return actor.isOperator()
                ? members.ofRegion(actor.region(), filter, page)
                : members.ofOrganisation(actor.organisationId(), filter, page);
    }
}
