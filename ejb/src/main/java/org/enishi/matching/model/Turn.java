package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.enishi.matching.data.StopCause;
import org.enishi.matching.event.ResponseChange;

/** 手番: which side has to do something, and how long the company took when it was its turn. Changed by its response alone. */
@Embeddable
public class Turn {

    /** When the company first did something about the interest. */
    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "waited_hours")
    private Integer waitedHours;

    /** The side that wants to take a stopped negotiation up again; null where none does. */
    @Enumerated(EnumType.STRING)
    @Column(name = "resume_asked_by")
    private StopCause resumeAskedBy;

    @Column(name = "resume_asked_at")
    private Instant resumeAskedAt;

    /** After how many days the other side was last told; 0 for never. */
    @Column(name = "resume_reminder")
    private int resumeReminder;

    protected Turn() {}

    static Turn beginning() {
        return new Turn();
    }

    /** The company does something about what the institution has said. Only the first time counts. */
    void answer(Instant since, Instant now) {
        if (answeredAt == null) {
            answeredAt = now;
            waitedHours = (int) Duration.between(since, now).toHours();
        }
    }

    /** @return whether the other side has to agree yet */
    boolean wantsToResume(StopCause side, Instant now) {
        if (resumeAskedBy != null && resumeAskedBy != side) {
            return false;
        }
        if (resumeAskedBy == null) {
            resumeAskedBy = side;
            resumeAskedAt = now;
        }
        return true;
    }

    void endAsking() {
        resumeAskedBy = null;
        resumeAskedAt = null;
        resumeReminder = 0;
    }

    /** C-12. Whose answer is to be asked for now, once for each step; null for nobody's. */
    ResponseChange remindOfResume(Instant now) {
        int due = resumeAskedBy == null ? 0 : Attention.reminderDue(resumeAskedAt, now);
        if (due <= resumeReminder) {
            return null;
        }
        resumeReminder = due;
        return resumeAskedBy == StopCause.COMPANY ? ResponseChange.INSTITUTION_AWAITED : ResponseChange.COMPANY_AWAITED;
    }
}
