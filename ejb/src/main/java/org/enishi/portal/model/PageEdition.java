package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.enishi.portal.data.PageDraft;
import org.enishi.portal.data.PageEditionRow;
import org.enishi.portal.data.PageText;
import org.enishi.portal.data.PublicPage;
import org.enishi.shared.persistence.BaseEntity;

/** What a public page says in a region from a day on. Never changed; once its day has come never removed, so that it can be read what somebody agreed to. */
@Entity
@Table(name = "page_edition")
public class PageEdition extends BaseEntity {

    @Column(updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PublicPage page;

    @Column(updatable = false)
    private int edition;

    @Column(updatable = false)
    private String body;

    @Column(name = "body_english", updatable = false)
    private String bodyEnglish;

    @Column(updatable = false)
    private String revision;

    @Column(name = "holds_from", updatable = false)
    private Instant holdsFrom;

    @Column(updatable = false)
    private boolean consent;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "published_by", updatable = false)
    private String publishedBy;

    protected PageEdition() {}

    /** @param before the last one until now; null where there is none */
    public PageEdition(String region, PublicPage page, PageDraft draft, PageEdition before, Instant now) {
        this.region = region;
        this.page = page;
        edition = (before == null ? PagePolicy.FIRST : before.edition) + 1;
        holdsFrom = PagePolicy.checkedStart(draft, before == null ? null : before.holdsFrom, now);
        body = PagePolicy.text(draft.body());
        bodyEnglish = PagePolicy.text(draft.bodyEnglish());
        revision = PagePolicy.text(draft.revision());
        consent = PagePolicy.asksForConsent(page, draft);
        publishedAt = now;
    }

    public PageEdition by(String person) {
        publishedBy = person;
        return this;
    }

    public boolean holdsAt(Instant now) {
        return !holdsFrom.isAfter(now);
    }

    public PageText toText(Instant now) {
        return new PageText(edition, body, bodyEnglish, holdsFrom, !holdsAt(now));
    }

    /** To go on from. */
    public PageDraft toDraft() {
        return new PageDraft(0, edition - 1, body, bodyEnglish, revision, PagePolicy.dayOf(holdsFrom), consent);
    }

    public PageEditionRow toRow(Instant now) {
        return new PageEditionRow(edition, revision, holdsFrom, consent, !holdsAt(now));
    }

    public PublicPage page() {
        return page;
    }

    public int edition() {
        return edition;
    }

    public Instant holdsFrom() {
        return holdsFrom;
    }

    public boolean consent() {
        return consent;
    }
}
