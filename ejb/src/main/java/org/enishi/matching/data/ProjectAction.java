package org.enishi.matching.data;

import java.util.EnumSet;
import java.util.Set;

/** What a company or the operator can do with a project, and in which states it can be done at all. */
public enum ProjectAction {
    SAVE(ProjectState.DRAFT),
    REQUEST(ProjectState.DRAFT),
    SEND_BACK(ProjectState.REQUESTED),
    PUBLISH(ProjectState.DRAFT, ProjectState.REQUESTED),
    SCHEDULE(ProjectState.DRAFT, ProjectState.REQUESTED),
    UNSCHEDULE(ProjectState.SCHEDULED),
    REVISE(ProjectState.RECRUITING, ProjectState.NEGOTIATING),
    SUSPEND(ProjectState.RECRUITING),
    RESUME(ProjectState.SUSPENDED),
    END_RECRUITING(ProjectState.RECRUITING),
    WITHDRAW(ProjectState.RECRUITING, ProjectState.SUSPENDED, ProjectState.NEGOTIATING),
    DELETE(ProjectState.DRAFT, ProjectState.SCHEDULED, ProjectState.RECRUITING),
    REISSUE(ProjectState.CLOSED, ProjectState.WITHDRAWN);

    private final Set<ProjectState> states;

    ProjectAction(ProjectState first, ProjectState... more) {
        states = EnumSet.of(first, more);
    }

    public boolean isPossibleIn(ProjectState state) {
        return states.contains(state);
    }
}
