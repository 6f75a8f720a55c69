package org.enishi.matching.data;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A project in the list of an institution.
 *
 * @param status own status; NONE reads 未送信
 * @param highest how far the own institution ever came
 * @param interested 関心表明 of all institutions, a number only
 * @param companyName null reads 未公開
 * @param changed the text has changed since somebody of the institution read it
 * @param actions what whoever asks may do
 */
public record InstitutionRow(
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
        Set<String> forms,
        long interested,
        ProjectResult result,
        LocalDate closedOn,
        String companyName,
        boolean assigned,
        boolean changed,
        CuriosityView curiosity,
        Set<ResponseAction> actions) {}
