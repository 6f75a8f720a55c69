package org.enishi.matching.data;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A project as a supporter reads it that its company has appointed: what it says and how far it is. No institution, no answer of
 * one, no 面白そう, no room, no memo and no person is in it.
 *
 * @param version for the form that edits it
 * @param interested 関心表明, a number that every institution reads as well
 * @param own begun by this supporter in the name of the company
 * @param remark why the company has sent it back; null where it has not, or the draft is its own
 */
public record ClientDetail(
        UUID projectId,
        long version,
        String companyName,
        ProjectText text,
        ProjectState state,
        LocalDate scheduledOn,
        ProjectResult result,
        LocalDate closedOn,
        long interested,
        boolean own,
        String remark,
        Set<ProjectAction> actions) {}
