package org.enishi.matching.model;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/**
 * Who may take which step between a company and an institution: the administrators of the institution say whether they are
 * interested, those of the company lead the negotiation. Buttons and services ask the same questions here.
 */
public final class ResponsePolicy {

    private static final Set<ResponseAction> OF_THE_INSTITUTION = EnumSet.of(
            ResponseAction.DECLARE_INTEREST,
            ResponseAction.DECLARE_NO_INTEREST,
            ResponseAction.TAKE_BACK,
            ResponseAction.DECLINE);

    private ResponsePolicy() {}

    /** Empty when it may be done. */
    public static Optional<Refusal> canDo(Actor actor, ResponseFacts response, ResponseAction action, Instant now) {
        if (!isOfASide(actor, response, action)) {
            return Optional.of(Refusal.of("rule.response.administratorOnly"));
        }
        return switch (action) {
            case DECLARE_INTEREST -> canDeclareInterest(response);
            case DECLARE_NO_INTEREST -> canAnswer(response, response.status() == ResponseStatus.NONE);
            case TAKE_BACK -> canTakeBack(response);
            case OPEN_ROOM -> step(response, response.status() == ResponseStatus.INTERESTED && !response.roomOpen());
            case START_MEETING -> step(response, response.status() == ResponseStatus.INTERESTED);
            case AGREE -> step(response, response.status() == ResponseStatus.MEETING);
            case STOP -> step(response, response.status().isLive());
            case DECLINE ->
                step(response, response.status().isLive())
                        .or(() -> when(response.roomOpen(), "rule.response.decline.noRoom"));
            case RESUME -> step(response, Footing.isBy(response.resumableUntil(), now));
            case CORRECT -> step(response, Footing.isBy(response.correctableUntil(), now));
        };
    }

    private static boolean isOfASide(Actor actor, ResponseFacts response, ResponseAction action) {
        if (actor.role() != Role.ADMINISTRATOR) {
            return false;
        }
        boolean institution = actor.kind() == OrganisationKind.INSTITUTION
                && actor.organisationId().equals(response.institutionId());
        boolean company = actor.kind() == OrganisationKind.COMPANY
                && actor.organisationId().equals(response.companyId());
        if (action == ResponseAction.RESUME) {
            return institution || company;
        }
        return OF_THE_INSTITUTION.contains(action) ? institution : company;
    }

    private static Optional<Refusal> canDeclareInterest(ResponseFacts response) {
        return canAnswer(
                response,
                response.status() == ResponseStatus.NONE || response.status() == ResponseStatus.NOT_INTERESTED);
    }

    private static Optional<Refusal> canTakeBack(ResponseFacts response) {
        return canAnswer(response, response.status() == ResponseStatus.INTERESTED)
                .or(() -> when(!response.roomOpen(), "rule.response.takeBack.room"));
    }

    private static Optional<Refusal> canAnswer(ResponseFacts response, boolean fits) {
        return when(response.recruiting(), "rule.response.recruitingOver").or(() -> when(fits, "rule.response.state"));
    }

    private static Optional<Refusal> step(ResponseFacts response, boolean fits) {
        boolean open = response.projectState() == ProjectState.RECRUITING
                || response.projectState() == ProjectState.NEGOTIATING;
        return when(open, "rule.response.projectOver").or(() -> when(fits, "rule.response.state"));
    }

    public static Set<ResponseAction> allowed(Actor actor, ResponseFacts response, Instant now) {
        Set<ResponseAction> allowed = EnumSet.noneOf(ResponseAction.class);
        for (ResponseAction action : ResponseAction.values()) {
            if (canDo(actor, response, action, now).isEmpty()) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /**
     * The one tab of an institution in which a visible project stands, besides those that somebody looks after. The rules are
     * tried in this order.
     */
    public static InstitutionTab tab(ProjectState project, ResponseStatus own) {
        boolean ended = own == ResponseStatus.AGREED || own == ResponseStatus.STOPPED;
        boolean late = project == ProjectState.NEGOTIATING && !own.isLive();
        if (project.isOver() || ended || late) {
            return InstitutionTab.CLOSED;
        }
        boolean talks = own == ResponseStatus.MEETING || project == ProjectState.NEGOTIATING;
        return talks ? InstitutionTab.NEGOTIATING : InstitutionTab.RECRUITING;
    }

    private static Optional<Refusal> when(boolean possible, String otherwise) {
        return possible ? Optional.empty() : Optional.of(Refusal.of(otherwise));
    }
}
