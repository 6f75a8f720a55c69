package org.enishi.matching.data;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A project in the list of its company.
 *
 * @param companyName for the operator; null for people of the company, who know it
 * @param curious 面白そう of all institutions together
 */
public record CompanyRow(
        UUID projectId,
        long version,
        String companyName,
        String title,
        ProjectState state,
        LocalDate recruitingFrom,
        LocalDate recruitingUntil,
        LocalDate scheduledOn,
        ProjectResult result,
        LocalDate closedOn,
        ResponseTally tally,
        long curious,
        boolean assigned,
        Set<ProjectAction> actions) {}
