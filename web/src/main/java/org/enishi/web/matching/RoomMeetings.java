package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.matching.MeetingService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.data.Availability;
import org.enishi.matching.data.MeetingAction;
import org.enishi.matching.data.MeetingList;
import org.enishi.matching.data.MeetingRow;
import org.enishi.matching.data.SeatReason;
import org.enishi.matching.data.SeatRow;
import org.enishi.matching.data.SlotRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/** The meetings of a room and what is being arranged there. Part of the page of a room. */
@Named
@ViewScoped
public class RoomMeetings implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("https?://[\\x21-\\x7e&&[^<>\"]]+");
    private static final String PROPOSE = "PROPOSE";
    private static final String START = "START";

    @Inject
    private MeetingService meetings;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private Language language;

    private String written;
    /** What the dialog asks: PROPOSE, START or what is to become of a meeting; null for nothing. */
    private String asked;

    private UUID askedOf;
    private MeetingForm form = new MeetingForm();
    private transient MeetingList list;

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    private UUID roomId() {
        return ObjectId.of(written);
    }

    public MeetingList getList() {
        if (list == null) {
            list = meetings.list(roomId());
        }
        return list;
    }

    /** Of which something is still to be done or to come. */
    public List<MeetingRow> getAhead() {
        return getList().rows().stream().filter(row -> !row.over()).toList();
    }

    public List<MeetingRow> getPast() {
        return getList().rows().stream().filter(MeetingRow::over).toList();
    }

    /** The times that are still asked about: of a confirmed meeting its own. */
    public List<SlotRow> slotsOf(MeetingRow row) {
        boolean settled = row.startsAt() != null;
        return row.slots().stream().filter(slot -> slot.chosen() || !settled).toList();
    }

    /** Those who are there, the own side first. */
    public List<SeatRow> getPeople(boolean own) {
        var mine = getList().seats().stream()
                .filter(SeatRow::mine)
                .findFirst()
                .orElseThrow()
                .side();
        return getList().seats().stream()
                .filter(seat -> seat.reason() != SeatReason.FORMER && (seat.side() == mine) == own)
                .toList();
    }

    public List<SeatRow> getOwnPeople() {
        return getPeople(true);
    }

    public List<SeatRow> getOtherPeople() {
        return getPeople(false);
    }

    public String nameOf(SeatRow seat) {
        return SeatNames.of(seat, language.getLocale());
    }

    public String nameOf(UUID seatId) {
        return getList().seats().stream()
                .filter(seat -> seat.seatId().equals(seatId))
                .findFirst()
                .map(this::nameOf)
                .orElse("");
    }

    /** The first address of the net that stands in what was written about where; empty for none. */
    public String linkOf(MeetingRow row) {
        Matcher found = ADDRESS.matcher(row.place());
        return found.find() ? found.group() : "";
    }

    public boolean allows(MeetingRow row, String action) {
        return row.actions().contains(MeetingAction.valueOf(action));
    }

    public Availability[] getAvailabilities() {
        return Availability.values();
    }

    public void renew() {
        list = null;
    }

    /* What is done at once. */

    public void answer(UUID slotId, Availability availability) {
        Attempt.at(() -> meetings.answer(roomId(), slotId, availability));
        renew();
    }

    public void confirm(UUID slotId) {
        if (Attempt.at(() -> meetings.confirm(roomId(), slotId))) {
            Attempt.confirm("matching.meeting.confirmed");
        }
        renew();
    }

    /* What is asked about before. */

    public void propose() {
        ask(PROPOSE, null);
        form = new MeetingForm();
    }

    public void start() {
        ask(START, null);
        form = new MeetingForm();
    }

    public void ask(String action, MeetingRow row) {
        asked = action;
        askedOf = row == null ? null : row.meetingId();
        form = row == null || row.startsAt() == null ? new MeetingForm() : new MeetingForm(row);
    }

    public void leave() {
        asked = null;
    }

    public boolean asks(String action) {
        return action.equals(asked);
    }

    public void act() {
        String wanted = asked;
        if (wanted != null && Attempt.at(() -> perform(wanted))) {
            Attempt.confirm("matching.meeting.done." + wanted);
            asked = null;
        }
        renew();
    }

    private void perform(String wanted) {
        switch (wanted) {
            case PROPOSE -> meetings.propose(roomId(), form.draft());
            case "CHANGE" -> meetings.change(roomId(), askedOf, form.change());
            case "CANCEL" -> meetings.cancel(roomId(), askedOf, form.getReason());
            case START ->
                negotiation.startMeeting(
                        getList().projectId(), getList().startableWith(), form.isDisclosureConfirmed());
            default -> throw new IllegalStateException(wanted);
        }
    }

    public String getAsked() {
        return asked;
    }

    public MeetingForm getForm() {
        return form;
    }
}
