package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.HistoryRulesService;
import org.enishi.presence.PictureService;
import org.enishi.presence.ReasonService;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.OwnPresence;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.PrivateHours;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The dialog of the own card on 在席ボード, and the consent to be shown on it. */
@Named
@ViewScoped
public class PresenceView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence";

    @Inject
    private BoardSheet sheet;

    @Inject
    private AbsenceService absence;

    @Inject
    private ReasonService reasons;

    @Inject
    private PictureService pictures;

    @Inject
    private HistoryRulesService rules;

    @Inject
    private PresenceChip chip;

    @Inject
    private Clock clock;

    private String known;
    private String reason;
    private ReasonEnd end;
    private LocalTime time;
    private boolean refused;
    private transient Part picture;

    /** 保存. Whatever is refused leaves everything as it was. */
    public void save() {
        refused = !Attempt.at(() -> {
            byte[] sent = picture == null || picture.getSize() == 0 ? null : sent();
            if (sent != null) {
                pictures.requireUsable(sent);
            }
            changeReason();
            if (sent != null) {
                pictures.changeOwn(sent);
            }
        });
        if (!refused) {
            say("presence.saved");
        }
    }

    /** What is as it was before is left alone, with its end. Whoever is told that it is another one by now knows it the next time. */
    private void changeReason() {
        ReasonChoice chosen = new ReasonChoice(getReason(), end, time);
        if (chosen.equals(set())) {
            return;
        }
        String before = known;
        known = getOwn().known();
        if (chosen.reason().isEmpty()) {
            absence.release(before);
        } else {
            absence.leave(chosen.toOrder(before));
        }
    }

    private ReasonChoice set() {
        return ReasonChoice.of(getOwn().reason(), LocalDate.now(clock));
    }

    public void release() {
        absence.release();
        say("presence.released");
    }

    public void removePicture() {
        pictures.removeOwn();
        say("presence.pictureRemoved");
    }

    /** One byte more than allowed is enough to know that it is too large. */
    private byte[] sent() {
        try (InputStream stream = picture.getInputStream()) {
            return stream.readNBytes(PictureService.LARGEST_OF_PERSON + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void begin() {
        absence.consent();
        say("presence.begun");
    }

    public void stop() {
        absence.withdrawConsent();
        say("presence.stopped");
    }

    private static void say(String key) {
        Attempt.confirm(key);
        Redirect.to(PAGE);
    }

    /** As it is in this request, however long the page has been open. */
    public OwnPresence getOwn() {
        return chip.getOwn();
    }

    /** Also one that the organisation does not have any more, for as long as the person has it. */
    public List<String> getReasons() {
        List<String> known = reasons.list();
        String current = set().reason();
        return current.isEmpty() || known.contains(current)
                ? known
                : Stream.concat(known.stream(), Stream.of(current)).toList();
    }

    public List<ReasonEnd> getEnds() {
        return Arrays.asList(ReasonEnd.values());
    }

    public String getReason() {
        return reason == null ? set().reason() : reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    /** By what the reason is known that this page shows. */
    public String getKnown() {
        return known == null ? getOwn().known() : known;
    }

    public void setKnown(String known) {
        this.known = known == null ? "" : known;
    }

    /** The key of what colleagues are shown of a reason. */
    public String getReasonSeen() {
        if (isOnLeave()) {
            return "presence.previewPlan";
        }
        return getOwn().discreet() ? "presence.previewDiscreet" : "presence.preview";
    }

    /** The key of what they are shown without one. */
    public String getNoReasonSeen() {
        PrivateHours hours = getOwn().hours();
        if (isOnLeave()) {
            return "presence.previewPlan";
        }
        if (hours != null && hours.hide(clock.instant(), clock.getZone())) {
            return "presence.previewPrivate";
        }
        return getOwn().consented() ? "presence.previewAutomatic" : "presence.previewNothing";
    }

    private boolean isOnLeave() {
        return getOwn().whereabouts().state() == PresenceState.ON_LEAVE;
    }

    public ReasonEnd getEnd() {
        return end == null ? set().end() : end;
    }

    public void setEnd(ReasonEnd end) {
        this.end = end;
    }

    public LocalTime getTime() {
        return time == null && end == null ? set().time() : time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }

    /** The own card is the first one. */
    public boolean isPictured() {
        return sheet.getBoard().rows().get(0).picture() != null;
    }

    public boolean isRefused() {
        return refused || Faces.isValidationFailed();
    }

    /** For how long the history of whoever consents is kept. */
    public Integer getKeptDays() {
        return sheet.getBoard().settings().figure(ConsoleFigure.KEPT_DAYS);
    }

    /** 運用規程 are in force: whoever consents is to know before. */
    public boolean isReadByOthers() {
        return rules.read().isInForce();
    }

    public Integer getSumMonths() {
        return sheet.getBoard().settings().figure(ConsoleFigure.SUM_MONTHS);
    }
}
