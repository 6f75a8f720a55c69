package org.enishi.matching.data;

/** Where a company finds a project. All but ASSIGNED share the projects out among themselves. */
public enum CompanyTab {
    RECRUITING,
    ASSIGNED,
    DRAFTS,
    CLOSED;

    public static CompanyTab of(ProjectState state) {
        if (state.isPrivate()) {
            return DRAFTS;
        }
        return state.isOpen() ? RECRUITING : CLOSED;
    }
}
