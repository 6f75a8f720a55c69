package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.enishi.matching.data.ProjectCircle;
import org.enishi.matching.store.Assignments;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** With whom of his own organisation somebody looks after what. Of the other side of a project nobody learns anything here. */
@Stateless
public class ProjectCircleService {

    @Inject
    private Assignments assignments;

    @Inject
    private CurrentActor currentActor;

    /** 担当案件 that go on, by their titles; none for whoever looks after none. */
    @Requires(Permission.PRESENCE_VIEW)
    public List<ProjectCircle> own() {
        Actor actor = currentActor.get();
        return assignments.circles(actor.accountId(), actor.organisationId());
    }
}
