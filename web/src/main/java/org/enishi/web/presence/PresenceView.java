package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.HistoryRulesService;
import org.enishi.presence.PictureService;
import org.enishi.presence.ReasonService;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.OwnPresence;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

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

    private String reason;
    private ReasonEnd end = ReasonEnd.RELEASE;
    private LocalTime time;
    private boolean refused;
    private transient Part picture;
    private transient OwnPresence own;

    /** 保存. Without a reason the person is back. A picture that is refused leaves everything as it was. */
    public void save() {
        refused = !Attempt.at(() -> {
            if (picture != null && picture.getSize() > 0) {
                pictures.changeOwn(sent());
            }
            if (reason == null || reason.isEmpty()) {
                absence.release();
            } else {
                absence.leave(new LeaveOrder(reason, end, time));
            }
        });
        if (!refused) {
            say("presence.saved");
        }
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

    public OwnPresence getOwn() {
        if (own == null) {
            own = absence.read();
        }
        return own;
    }

    /** Also one that the organisation does not have any more, for as long as the person has it. */
    public List<String> getReasons() {
        List<String> known = reasons.list();
        String current = getOwn().hasReason() ? getOwn().whereabouts().reason() : "";
        return current.isEmpty() || known.contains(current)
                ? known
                : Stream.concat(known.stream(), Stream.of(current)).toList();
    }

    public List<ReasonEnd> getEnds() {
        return Arrays.asList(ReasonEnd.values());
    }

    public String getReason() {
        if (reason == null && getOwn().hasReason()) {
            reason = getOwn().whereabouts().reason();
        }
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public ReasonEnd getEnd() {
        return end;
    }

    public void setEnd(ReasonEnd end) {
        this.end = end;
    }

    public LocalTime getTime() {
        return time;
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
        return refused;
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
