package org.enishi.web.matching;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.enishi.matching.data.MeetingChange;
import org.enishi.matching.data.MeetingDraft;
import org.enishi.matching.data.MeetingRow;
import org.enishi.shared.time.ServerClock;

/** What is typed when a meeting is proposed, changed or cancelled. */
public class MeetingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 10;
    private static final int AT_FIRST = 3;
    private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180, 240, 480);

    private final LocalDateTime[] starts = new LocalDateTime[MOST];
    private int count = AT_FIRST;
    private int minutes = 60;
    private String place = "";
    private boolean online;
    private String reason = "";
    private boolean disclosureConfirmed;

    public MeetingForm() {}

    /** What it was so far. */
    MeetingForm(MeetingRow row) {
        starts[0] = LocalDateTime.ofInstant(row.startsAt(), ServerClock.JAPAN);
        minutes = (int) Duration.between(row.startsAt(), row.endsAt()).toMinutes();
        place = row.place();
        online = row.online();
    }

    MeetingDraft draft() {
        return new MeetingDraft(Arrays.asList(starts.clone()), minutes, place, online);
    }

    MeetingChange change() {
        return new MeetingChange(starts[0], minutes, place, online, reason);
    }

    /** As many as are shown. */
    public List<Integer> getPlaces() {
        return IntStream.range(0, count).boxed().toList();
    }

    public void more() {
        count = Math.min(MOST, count + 1);
    }

    public boolean isFull() {
        return count == MOST;
    }

    public List<Integer> getLengths() {
        return LENGTHS;
    }

    public LocalDateTime[] getStarts() {
        return starts;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isDisclosureConfirmed() {
        return disclosureConfirmed;
    }

    public void setDisclosureConfirmed(boolean disclosureConfirmed) {
        this.disclosureConfirmed = disclosureConfirmed;
    }
}
