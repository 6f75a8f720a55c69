package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseRow;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.StopCause;
import org.enishi.matching.event.ResponseChange;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.shared.persistence.BaseEntity;

/**
 * Where one addressed institution stands to one project; there is exactly one for each pair. R1 to R12 are the
 * transitions of the specification. Whether the project still takes answers, and who may ask, is said by the policy; here
 * stands which step can follow which.
 */
@Entity
@Table(name = "project_response")
public class Response extends BaseEntity {

    public static final int LONGEST_FIRST_WORDS = 400;

    /** その他 says nothing without words of one's own. */
    private static final String OTHER_REASON = "OTHER";

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "institution_id", updatable = false)
    private UUID institutionId;

    @Enumerated(EnumType.STRING)
    private ResponseStatus status;

    /** The furthest it ever came: 関心なし counts as nothing. */
    @Enumerated(EnumType.STRING)
    private ResponseStatus highest;

    @Enumerated(EnumType.STRING)
    @Column(name = "previous_status")
    private ResponseStatus previousStatus;

    /** A code of the operator's list. */
    private String reason;

    @Column(name = "reason_text")
    private String reasonText;

    @Column(name = "first_words")
    private String firstWords;

    @Enumerated(EnumType.STRING)
    @Column(name = "stop_cause")
    private StopCause stopCause;

    @Embedded
    private Attention attention;

    /** 反応日: when the institution last changed where it stands. */
    @Column(name = "reacted_at")
    private Instant reactedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "room_opened_at")
    private Instant roomOpenedAt;

    @Column(name = "disclosed_at")
    private Instant disclosedAt;

    @Embedded
    private Turn turn;

    protected Response() {}

    /** The institution is addressed. */
    public Response(UUID projectId, UUID institutionId, DisclosureMoment disclosure, Instant now) {
        this.projectId = projectId;
        this.institutionId = institutionId;
        this.status = ResponseStatus.NONE;
        this.highest = ResponseStatus.NONE;
        this.attention = Attention.beginning(now);
        this.turn = Turn.beginning();
        this.movedAt = now;
        this.disclosedAt = disclosure == DisclosureMoment.PUBLICATION ? now : null;
    }

    /** R1 and R3. */
    public ResponseChanged declareInterest(String words, Instant now) {
        Footing.require(status == ResponseStatus.NONE || status == ResponseStatus.NOT_INTERESTED);
        firstWords = Reason.optional(words, LONGEST_FIRST_WORDS);
        reason = null;
        reasonText = null;
        reactedAt = now;
        return move(ResponseStatus.INTERESTED, ResponseChange.INTEREST_DECLARED, now);
    }

    /** R2. */
    public ResponseChanged declareNoInterest(String why, String text, Instant now) {
        Footing.require(status == ResponseStatus.NONE);
        Footing.require(why != null, "rule.reason.missing");
        reasonText = OTHER_REASON.equals(why) ? Reason.required(text) : Reason.optional(text, Reason.LONGEST);
        reason = why;
        reactedAt = now;
        return move(ResponseStatus.NOT_INTERESTED, ResponseChange.NO_INTEREST_DECLARED, now);
    }

    /** R4: as if it had never been said, but for the day. */
    public ResponseChanged takeBack(Instant now) {
        Footing.require(status == ResponseStatus.INTERESTED);
        Footing.require(!isRoomOpen(), "rule.response.takeBack.room");
        firstWords = null;
        reactedAt = now;
        highest = ResponseStatus.NONE;
        return move(ResponseStatus.NONE, ResponseChange.INTEREST_TAKEN_BACK, now);
    }

    /** R5. */
    public ResponseChanged openRoom(DisclosureMoment disclosure, Instant now) {
        Footing.require(status == ResponseStatus.INTERESTED && !isRoomOpen());
        turn.answer(reactedAt, now);
        roomOpenedAt = now;
        if (disclosure != DisclosureMoment.MEETING) {
            disclose(now);
        }
        movedAt = now;
        return new ResponseChanged(ResponseChange.ROOM_OPENED, projectId, institutionId, now);
    }

    /** R6: the institution reads the name of the company from now on. */
    public ResponseChanged startMeeting(boolean disclosureConfirmed, Instant now) {
        Footing.require(status == ResponseStatus.INTERESTED);
        Footing.require(disclosureConfirmed, "rule.response.disclosure.unconfirmed");
        turn.answer(reactedAt, now);
        disclose(now);
        if (!isRoomOpen()) {
            roomOpenedAt = now;
        }
        return move(ResponseStatus.MEETING, ResponseChange.MEETING_STARTED, now);
    }

    /** R7. */
    public ResponseChanged agree(Instant now) {
        Footing.require(status == ResponseStatus.MEETING);
        return move(ResponseStatus.AGREED, ResponseChange.AGREED, now);
    }

    /** R8. */
    public ResponseChanged stop(String why, Instant now) {
        Footing.require(status.isLive());
        turn.answer(reactedAt, now);
        return end(StopCause.COMPANY, Reason.required(why), now);
    }

    /** R9. */
    public ResponseChanged decline(String why, Instant now) {
        Footing.require(isRoomOpen(), "rule.response.decline.noRoom");
        reactedAt = now;
        return end(StopCause.INSTITUTION, Reason.required(why), now);
    }

    /** T12 and T15: not by the institution, and not for its sake. */
    public ResponseChanged endWithProject(StopCause cause, String why, Instant now) {
        return end(cause, Reason.required(why), now);
    }

    /** @param why null where the side that would say it is gone */
    public ResponseChanged end(StopCause cause, String why, Instant now) {
        Footing.require(status.isLive());
        stopCause = cause;
        reasonText = why;
        return move(ResponseStatus.STOPPED, ResponseChange.ending(cause), now);
    }

    /** R10: takes effect when both sides have asked for it. */
    public ResponseChanged resume(StopCause side, Instant now) {
        Footing.require(Footing.isBy(Footing.resumableUntil(status, movedAt), now));
        if (turn.wantsToResume(side, now)) {
            return new ResponseChanged(ResponseChange.RESUME_ASKED, projectId, institutionId, now);
        }
        turn.endAsking();
        stopCause = null;
        reasonText = null;
        return move(previousStatus, ResponseChange.RESUMED, now);
    }

    /** R11: a slip is taken back. What the institution has read, it has read. */
    public ResponseChanged correct(String why, Instant now) {
        Footing.require(Footing.isBy(Footing.correctableUntil(status, previousStatus, movedAt), now));
        Reason.required(why);
        highest = highest == status ? previousStatus : highest;
        attention.putRight(status);
        return move(previousStatus, ResponseChange.CORRECTED, now);
    }

    private ResponseChanged move(ResponseStatus to, ResponseChange change, Instant now) {
        previousStatus = change == ResponseChange.CORRECTED ? null : status;
        status = to;
        movedAt = now;
        attention.reach(to, now);
        if (to.isInterest() && to.ordinal() > highest.ordinal()) {
            highest = to;
        }
        return new ResponseChanged(change, projectId, institutionId, now);
    }

    private void disclose(Instant now) {
        if (disclosedAt == null) {
            disclosedAt = now;
        }
    }

    /** C-12. @return whether the company is to be told that its answer is awaited; says yes once for each step */
    public boolean remindsOfAnswer(LocalDate announced, Instant now) {
        boolean awaited = status == ResponseStatus.INTERESTED && !isRoomOpen();
        return awaited && attention.remindsOfAnswer(Footing.awaitedSince(movedAt, announced), now);
    }

    /** C-12: to whom it is to be said now that the other side wants to go on. */
    public Optional<ResponseChanged> remindOfResume(Instant now) {
        boolean open = Footing.isBy(Footing.resumableUntil(status, movedAt), now);
        return Optional.ofNullable(open ? turn.remindOfResume(now) : null)
                .map(owed -> new ResponseChanged(owed, projectId, institutionId, now));
    }

    /** 学内検討中. */
    public void discuss(boolean discussing) {
        Footing.require(status == ResponseStatus.NONE);
        attention.discuss(discussing);
    }

    public ResponseFacts facts(Project project, Instant now) {
        return new ResponseFacts(
                project.companyId(),
                institutionId,
                project.state(),
                project.isRecruiting(now),
                status,
                isRoomOpen(),
                Footing.correctableUntil(status, previousStatus, movedAt),
                Footing.resumableUntil(status, movedAt));
    }

    /** As the two who it is between read it. */
    public ResponseRow row(String institution, Set<String> fields, Set<ResponseAction> actions) {
        return new ResponseRow(
                institutionId,
                institution,
                fields,
                status,
                reason,
                reasonText,
                firstWords,
                stopCause,
                reactedAt,
                isRoomOpen(),
                actions);
    }

    public boolean isRoomOpen() {
        return roomOpenedAt != null;
    }

    public boolean isDisclosed() {
        return disclosedAt != null;
    }

    public Attention attention() {
        return attention;
    }

    public UUID projectId() {
        return projectId;
    }

    public UUID institutionId() {
        return institutionId;
    }

    public ResponseStatus status() {
        return status;
    }

    public ResponseStatus highest() {
        return highest;
    }
}
