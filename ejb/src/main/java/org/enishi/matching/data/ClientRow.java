package org.enishi.matching.data;

import java.time.LocalDate;
import java.util.UUID;

/** A project of a member company in the list of its supporter. @param own begun by this supporter in the name of the company */
public record ClientRow(
        UUID projectId,
        String companyName,
        String title,
        ProjectState state,
        LocalDate recruitingFrom,
        LocalDate recruitingUntil,
        ProjectResult result,
        LocalDate closedOn,
        boolean own) {}
