package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.portal.data.AnnouncementDraft;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** How far people have been told of an announcement: in the order of their accounts, a stretch at a time. */
@Entity
@Table(name = "announcement_delivery")
public class AnnouncementDelivery extends BaseEntity {

    private static final UUID BEFORE_EVERYBODY = new UUID(0, 0);

    @Column(name = "announcement_id", updatable = false)
    private UUID announcementId;

    @Column(updatable = false)
    private UUID submission;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "by_mail")
    private boolean byMail;

    @Column(name = "told_up_to")
    private UUID toldUpTo;

    @Column(name = "told_at")
    private Instant toldAt;

    protected AnnouncementDelivery() {}

    public AnnouncementDelivery(Announcement announcement, AnnouncementDraft draft) {
        announcementId = announcement.getId();
        submission = draft.submission();
        plan(announcement, draft);
    }

    /** While nobody has been told, all of it may be different. */
    public final void plan(Announcement announcement, AnnouncementDraft draft) {
        dueAt = announcement.facts().visibleFrom();
        byMail = draft.mailed();
    }

    /** After the first has been told it speaks to whom it spoke, and in the way it did. */
    public void mustFit(Announcement before, AnnouncementDraft draft) {
        if (draft.audience() != before.facts().audience() || draft.mailed() != byMail) {
            throw new RuleViolated("rule.announcement.told");
        }
    }

    /** The last one who was told, or before everybody. */
    public UUID toldUpTo() {
        return toldUpTo == null ? BEFORE_EVERYBODY : toldUpTo;
    }

    public void toldUpTo(UUID last) {
        toldUpTo = last;
    }

    public void toldAll(Instant now) {
        toldAt = now;
    }

    public boolean isBegun() {
        return toldUpTo != null || toldAt != null;
    }

    public boolean isDue(Instant now) {
        return toldAt == null && !dueAt.isAfter(now);
    }

    public boolean isByMail() {
        return byMail;
    }

    public UUID announcementId() {
        return announcementId;
    }
}
