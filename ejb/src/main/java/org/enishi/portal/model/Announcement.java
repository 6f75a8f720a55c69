package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.portal.data.AnnouncementDraft;
import org.enishi.portal.data.Audience;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SingleLine;

/** What the operator tells a region, or one kind of organisation in it, during a period. Plain text. */
@Entity
@Table(name = "announcement")
public class Announcement extends BaseEntity {

    @Column(updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String title;
    private String body;

    @Column(name = "visible_from")
    private Instant visibleFrom;

    @Column(name = "visible_until")
    private Instant visibleUntil;

    private boolean pinned;

    protected Announcement() {}

    public Announcement(String region, Audience audience, String title, String body, Period visible) {
        this.region = region;
        this.audience = audience;
        this.title = title;
        this.body = body;
        this.visibleFrom = visible.from();
        this.visibleUntil = visible.until();
    }

    /** Stands above all others from now on. */
    public void pin() {
        pinned = true;
    }

    public Announcement(String region, AnnouncementDraft draft, Instant now) {
        this.region = region;
        write(draft, now);
    }

    /** @param now when it begins, if the draft says no other time */
    public final void write(AnnouncementDraft draft, Instant now) {
        AnnouncementPolicy.check(draft);
        Period visible = new Period(draft.from() == null ? now : draft.from(), draft.until());
        audience = draft.audience();
        title = SingleLine.of(draft.title()).strip();
        body = draft.body().strip();
        visibleFrom = visible.from();
        visibleUntil = visible.until();
        pinned = draft.pinned();
    }

    public AnnouncementDraft toDraft(AnnouncementDelivery delivery) {
        return new AnnouncementDraft(
                UUID.randomUUID(),
                getVersion(),
                title,
                body,
                audience,
                visibleFrom,
                visibleUntil,
                pinned,
                delivery != null && delivery.isByMail(),
                delivery == null || delivery.isBegun());
    }

    public String title() {
        return title;
    }

    public AnnouncementFacts facts() {
        return new AnnouncementFacts(region, audience, visibleFrom, visibleUntil);
    }
}
