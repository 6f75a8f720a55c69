package org.enishi.matching.model;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.event.ProjectChange;
import org.enishi.shared.security.Actor;

/**
 * Which projects somebody of an institution may see, and which of them stand in a tab, as bounds that a query can bind. What
 * a tab holds is asked of {@link ResponsePolicy#tab}, so that query and policy cannot differ.
 */
public record AddressedScope(UUID institutionId, UUID accountId) {

    public static final Set<ProjectState> VISIBLE = EnumSet.of(
            ProjectState.RECRUITING,
            ProjectState.SUSPENDED,
            ProjectState.NEGOTIATING,
            ProjectState.CLOSED,
            ProjectState.WITHDRAWN);

    public static AddressedScope visibleTo(Actor actor) {
        return new AddressedScope(actor.organisationId(), actor.accountId());
    }

    /** What is suspended is shown to those who have answered. */
    public static boolean shows(ProjectState project, ResponseStatus own) {
        return VISIBLE.contains(project) && (project != ProjectState.SUSPENDED || own != ResponseStatus.NONE);
    }

    public static boolean isOfEverybody(InstitutionTab tab) {
        return tab != InstitutionTab.ASSIGNED;
    }

    /** The states of which the tab holds any project. */
    public static Set<ProjectState> states(InstitutionTab tab) {
        Set<ProjectState> states = EnumSet.copyOf(VISIBLE);
        states.removeIf(state -> held(tab, state).isEmpty());
        return states;
    }

    /** The own statuses that put a project of that state into the tab; never empty, see {@link #states}. */
    public static Set<ResponseStatus> statuses(InstitutionTab tab, ProjectState state) {
        Set<ResponseStatus> held = held(tab, state);
        return held.isEmpty() ? EnumSet.allOf(ResponseStatus.class) : held;
    }

    private static Set<ResponseStatus> held(InstitutionTab tab, ProjectState state) {
        Set<ResponseStatus> statuses = EnumSet.allOf(ResponseStatus.class);
        statuses.removeIf(own -> tab != InstitutionTab.ASSIGNED && ResponsePolicy.tab(state, own) != tab);
        return statuses;
    }

    /** Own statuses of those who see the project after the change and to whom it matters; nobody for all the rest. */
    public static Set<ResponseStatus> followersOf(ProjectChange change) {
        return switch (change) {
            case SUSPENDED -> EnumSet.complementOf(EnumSet.of(ResponseStatus.NONE));
            case RESUMED, RECRUITING_ENDED, CLOSED, WITHDRAWN -> EnumSet.allOf(ResponseStatus.class);
            default -> EnumSet.noneOf(ResponseStatus.class);
        };
    }

    /** The own furthest step that corresponds to a final result. */
    public static ResponseStatus highest(ProjectResult result) {
        if (result == null) {
            return ResponseStatus.NONE;
        }
        return switch (result) {
            case AGREED -> ResponseStatus.AGREED;
            case MEETING -> ResponseStatus.MEETING;
            case INTERESTED -> ResponseStatus.INTERESTED;
            case NOT_INTERESTED, WITHDRAWN -> ResponseStatus.NONE;
        };
    }
}
