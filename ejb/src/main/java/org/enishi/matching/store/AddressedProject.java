package org.enishi.matching.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.model.Days;
import org.enishi.matching.model.Footing;
import org.enishi.matching.model.ProjectContent;
import org.enishi.matching.model.ResponseFacts;

/**
 * A project and where one institution stands to it, as the database has it: with the company, so it must not leave the
 * domain.
 */
public record AddressedProject(
        UUID projectId,
        String title,
        ProjectState state,
        ResponseStatus status,
        ResponseStatus highest,
        LocalDate recruitingFrom,
        LocalDate recruitingUntil,
        Integer budget,
        boolean budgetNegotiable,
        boolean budgetProvisional,
        String forms,
        Long interested,
        ProjectResult result,
        LocalDate closedOn,
        UUID companyId,
        Instant disclosedAt,
        Instant roomOpenedAt,
        Instant movedAt,
        ResponseStatus previousStatus,
        int edition,
        int seenEdition,
        UUID assignmentId,
        UUID seatId) {

    /** 担当案件: named by an administrator, or invited into the room. */
    public boolean isAssigned() {
        return assignmentId != null || seatId != null;
    }

    public boolean isDisclosed() {
        return disclosedAt != null;
    }

    public Set<String> formCodes() {
        return ProjectContent.split(forms);
    }

    /** The text has changed since somebody of the institution read it. */
    public boolean isChanged() {
        return seenEdition > 0 && seenEdition < edition;
    }

    public ResponseFacts facts(UUID institutionId, Instant now) {
        return new ResponseFacts(
                companyId,
                institutionId,
                state,
                state == ProjectState.RECRUITING && now.isBefore(Days.end(recruitingUntil)),
                status,
                roomOpenedAt != null,
                Footing.correctableUntil(status, previousStatus, movedAt),
                Footing.resumableUntil(status, movedAt));
    }
}
