package org.enishi.it.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.enishi.matching.MeetingService;
import org.enishi.matching.data.Availability;
import org.enishi.matching.data.MeetingChange;
import org.enishi.matching.data.MeetingDraft;
import org.enishi.matching.data.MeetingRow;
import org.enishi.matching.data.SlotRow;
import org.enishi.shared.time.ServerClock;

/** Meetings of a test. */
@ApplicationScoped
public class Appointments {

    static final String PLACE = "本社第3会議室 https://meet.hidden.example/room";

    @Inject
    private Scene scene;

    @Inject
    private MeetingService meetings;

    /** In Japan, so many hours from now. */
    public LocalDateTime in(long hours) {
        return LocalDateTime.ofInstant(scene.now(), ServerClock.JAPAN)
                .withSecond(0)
                .withNano(0)
                .plusHours(hours);
    }

    static MeetingDraft draft(LocalDateTime... starts) {
        return new MeetingDraft(Arrays.asList(starts), 60, PLACE, true);
    }

    static MeetingChange change(LocalDateTime start) {
        return new MeetingChange(start, 30, PLACE, true, "秘密の理由");
    }

    public UUID proposed(UUID account, UUID room, LocalDateTime... starts) throws Exception {
        return scene.as(account, () -> meetings.propose(room, draft(starts)));
    }

    public MeetingRow row(UUID account, UUID room, UUID meeting) throws Exception {
        return scene.as(account, () -> meetings.list(room)).rows().stream()
                .filter(row -> row.meetingId().equals(meeting))
                .findFirst()
                .orElseThrow();
    }

    /** The first of its times. */
    public UUID slot(UUID account, UUID room, UUID meeting) throws Exception {
        return row(account, room, meeting).slots().get(0).slotId();
    }

    public void answer(UUID account, UUID room, UUID slot, Availability availability) throws Exception {
        scene.run(account, () -> meetings.answer(room, slot, availability));
    }

    /** Proposed by one, accepted by the other, for its first time. */
    public UUID confirmed(UUID one, UUID other, UUID room, LocalDateTime... starts) throws Exception {
        UUID meeting = proposed(one, room, starts);
        UUID slot = slot(one, room, meeting);
        answer(other, room, slot, Availability.YES);
        scene.run(one, () -> meetings.confirm(room, slot));
        return meeting;
    }

    static SlotRow chosen(MeetingRow row) {
        return row.slots().stream().filter(SlotRow::chosen).findFirst().orElseThrow();
    }
}
