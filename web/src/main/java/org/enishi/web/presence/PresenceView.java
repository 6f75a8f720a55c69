package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.BoardService;
import org.enishi.presence.PictureService;
import org.enishi.presence.ReasonService;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.Board;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.BoardLayout;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.OwnPresence;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.shared.security.CurrentActor;
import org.enishi.web.push.BoardChannel;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** 在席ボード with the dialog of the own card. What is shown stands in the address. */
@Named
@ViewScoped
public class PresenceView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence";

    @Inject
    private BoardService boards;

    @Inject
    private AbsenceService absence;

    @Inject
    private ReasonService reasons;

    @Inject
    private PictureService pictures;

    @Inject
    private BoardChannel channel;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private transient Clock clock;

    private final String group = text(Faces.getRequestParameter("group"));
    private final boolean onlyPresent = Boolean.parseBoolean(Faces.getRequestParameter("present"));
    private final String view = text(Faces.getRequestParameter("view"));

    private String reason;
    private ReasonEnd end = ReasonEnd.RELEASE;
    private LocalTime time;
    private boolean refused;
    private transient Part picture;
    private BoardLayout layout;
    private transient String place;
    private transient Board board;
    private transient OwnPresence own;

    private static String text(String parameter) {
        return parameter == null ? "" : parameter;
    }

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

    public Board getBoard() {
        if (board == null) {
            place = channel.place(currentActor.get().organisationId());
            board = boards.board(new BoardFilter(onlyPresent, group));
        }
        return board;
    }

    /** Up to which change the channel had told when the board was read. */
    public String getPlace() {
        getBoard();
        return place;
    }

    /** What states and plans are called, for what the channel tells later. */
    public String getWords() {
        JsonObjectBuilder words = Json.createObjectBuilder();
        Stream.of(PresenceState.values()).forEach(state -> words.add(state.name(), Texts.label(state)));
        Stream.of(AbsenceKind.values()).forEach(kind -> words.add(kind.name(), Texts.label(kind)));
        return words.build().toString();
    }

    public List<Card> getCards() {
        return getBoard().rows().stream().map(row -> Card.of(row, clock)).toList();
    }

    public OwnPresence getOwn() {
        if (own == null) {
            own = absence.read();
        }
        return own;
    }

    /** Also one that the organisation does not have any more, for as long as the person has it. */
    public List<String> getReasons() {
        List<String> known = reasons.list().reasons();
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
        return getBoard().rows().get(0).picture() != null;
    }

    public boolean isRefused() {
        return refused;
    }

    public String getGroup() {
        return group;
    }

    public boolean isOnlyPresent() {
        return onlyPresent;
    }

    public boolean isAsList() {
        return getLayout() == BoardLayout.LIST;
    }

    /** As the address says, otherwise as the organisation has settled. */
    public BoardLayout getLayout() {
        if (layout == null) {
            layout = Stream.of(BoardLayout.values())
                    .filter(one -> one.name().equalsIgnoreCase(view))
                    .findFirst()
                    .orElseGet(() -> getBoard().settings().layout());
        }
        return layout;
    }

    public BoardLayout[] getLayouts() {
        return BoardLayout.values();
    }

    /** For how long the history of whoever consents is kept. */
    public Integer getKeptDays() {
        return getBoard().settings().figure(ConsoleFigure.KEPT_DAYS);
    }
}
