package org.enishi.matching.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.fault.Refusal;

/**
 * A project as one addressed institution reads it.
 *
 * @param companyName null reads 未公開
 * @param reasonText why the own institution is not interested, or why the negotiation was stopped
 * @param pace how soon the company usually answers; null where it has answered too seldom to say
 * @param remark why it was suspended or withdrawn; null otherwise
 * @param assigned who of the own institution looks after it, by account
 * @param actions what whoever asks may do; {@code refusals} why not the rest
 */
public record InstitutionDetail(
        UUID projectId,
        ProjectText text,
        ProjectState state,
        ResponseStatus status,
        ResponseStatus highest,
        Reading reading,
        String reason,
        String reasonText,
        String firstWords,
        StopCause stopCause,
        Instant reactedAt,
        boolean roomOpen,
        int edition,
        long interested,
        ProjectResult result,
        LocalDate closedOn,
        ProjectRemark remarkKind,
        String remark,
        String companyName,
        AnswerPace pace,
        CuriosityView curiosity,
        List<UUID> assigned,
        Set<ResponseAction> actions,
        Map<ResponseAction, Refusal> refusals) {}
