package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.AbsencePlanService;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.AbsencePlanRow;
import org.enishi.presence.data.NewAbsencePlan;
import org.enishi.presence.data.PrivateHours;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** A person's own 休暇・不在予定. */
@Named
@ViewScoped
public class AbsencesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence/absences";

    @Inject
    private AbsencePlanService plans;

    @Inject
    private AbsenceService absence;

    private AbsenceKind kind = AbsenceKind.VACATION;
    private LocalDateTime startsAt;
    private LocalDateTime endsAt;
    private LocalTime privateFrom;
    private LocalTime privateTo;
    /** Empty, or the id of a colleague: the list offers no other. */
    private String substitute = "";

    public void plan() {
        act("presence.absences.planned", () -> plans.plan(new NewAbsencePlan(kind, startsAt, endsAt, substituteId())));
    }

    private UUID substituteId() {
        return substitute == null || substitute.isEmpty() ? null : UUID.fromString(substitute);
    }

    /** Both or none of the times. */
    public void keepPrivate() {
        act("presence.private.saved", () -> absence.keepPrivate(new PrivateHours(privateFrom, privateTo)));
    }

    public void endPrivate() {
        act("presence.private.ended", () -> absence.keepPrivate(null));
    }

    /** Null where there are none. */
    public PrivateHours getHours() {
        return absence.read().hours();
    }

    /** 面談中. */
    public boolean isMeetingsShown() {
        return absence.read().meetings();
    }

    public void showMeetings(boolean shown) {
        act(shown ? "presence.meetings.shown" : "presence.meetings.hidden", () -> absence.showMeetings(shown));
    }

    public LocalTime getPrivateFrom() {
        return privateFrom;
    }

    public void setPrivateFrom(LocalTime privateFrom) {
        this.privateFrom = privateFrom;
    }

    public LocalTime getPrivateTo() {
        return privateTo;
    }

    public void setPrivateTo(LocalTime privateTo) {
        this.privateTo = privateTo;
    }

    public void cancel(UUID id) {
        act("presence.absences.cancelled", () -> plans.cancel(id));
    }

    private static void act(String done, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Attempt.confirm(done);
            Redirect.to(PAGE);
        }
    }

    public List<AbsencePlanRow> getRows() {
        return plans.list();
    }

    public List<ColleagueRow> getSubstitutes() {
        return plans.substitutes();
    }

    public List<AbsenceKind> getKinds() {
        return Arrays.asList(AbsenceKind.values());
    }

    public AbsenceKind getKind() {
        return kind;
    }

    public void setKind(AbsenceKind kind) {
        this.kind = kind;
    }

    public LocalDateTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalDateTime startsAt) {
        this.startsAt = startsAt;
    }

    public LocalDateTime getEndsAt() {
        return endsAt;
    }

    public void setEndsAt(LocalDateTime endsAt) {
        this.endsAt = endsAt;
    }

    public String getSubstitute() {
        return substitute;
    }

    public void setSubstitute(String substitute) {
        this.substitute = substitute;
    }
}
