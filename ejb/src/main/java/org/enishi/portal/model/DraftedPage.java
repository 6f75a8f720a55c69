package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.enishi.portal.data.PageDraft;
import org.enishi.portal.data.PublicPage;
import org.enishi.shared.persistence.BaseEntity;

/** What the operator of a region has written for a public page and not yet published. There is one at most; publishing uses it up. */
@Entity
@Table(name = "page_draft")
public class DraftedPage extends BaseEntity {

    @Column(updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PublicPage page;

    private String body;

    @Column(name = "body_english")
    private String bodyEnglish;

    private String revision;

    @Column(name = "holds_from")
    private Instant holdsFrom;

    private boolean consent;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected DraftedPage() {}

    public DraftedPage(String region, PublicPage page, PageDraft draft, Instant now) {
        this.region = region;
        this.page = page;
        write(draft, now);
    }

    public final void write(PageDraft draft, Instant now) {
        PagePolicy.checkDraft(draft);
        body = PagePolicy.text(draft.body());
        bodyEnglish = PagePolicy.text(draft.bodyEnglish());
        revision = PagePolicy.text(draft.revision());
        holdsFrom = draft.from() == null ? null : PagePolicy.startOf(draft.from());
        consent = PagePolicy.asksForConsent(page, draft);
        writtenAt = now;
    }

    /** @param base the edition that is the last one now */
    public PageDraft toDraft(int base) {
        LocalDate from = holdsFrom == null ? null : PagePolicy.dayOf(holdsFrom);
        return new PageDraft(getVersion(), base, body, bodyEnglish, revision, from, consent);
    }

    public PublicPage page() {
        return page;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
