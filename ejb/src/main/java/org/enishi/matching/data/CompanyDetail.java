package org.enishi.matching.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.fault.Refusal;

/**
 * A project as its company reads it.
 *
 * @param version for the form that edits it
 * @param helperName the supporter that has begun it in the name of the company; null for the company itself
 * @param people 案件担当者 by account and name
 * @param curious 面白そう of all institutions together
 * @param readings how far the institutions that have not answered have read it; empty where the numbers could tell of one
 */
public record CompanyDetail(
        UUID projectId,
        long version,
        ProjectText text,
        ProjectState state,
        int edition,
        Instant publishedAt,
        LocalDate scheduledOn,
        ProjectResult result,
        LocalDate closedOn,
        ProjectRemark remarkKind,
        String remark,
        UUID originId,
        String helperName,
        Map<UUID, String> people,
        ResponseTally tally,
        long curious,
        Map<Reading, Long> readings,
        Set<ProjectAction> actions,
        Map<ProjectAction, Refusal> refusals) {}
