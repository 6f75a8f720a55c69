package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.enishi.organisation.TermsOfUse;
import org.enishi.organisation.data.NewTerms;
import org.enishi.portal.data.PageDeskRow;
import org.enishi.portal.data.PageDraft;
import org.enishi.portal.data.PageEditionRow;
import org.enishi.portal.data.PublicPage;
import org.enishi.portal.model.DraftedPage;
import org.enishi.portal.model.PageEdition;
import org.enishi.portal.model.PagePolicy;
import org.enishi.portal.store.PublicPages;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Where the operator writes the public pages of the region and publishes them in editions. Of two at once, one is told that he came late. */
@Stateless
public class PageDesk {

    @Inject
    private PublicPages pages;

    @Inject
    private TermsOfUse terms;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.PAGES_EDIT)
    public List<PageDeskRow> list() {
        Instant now = clock.instant();
        return Arrays.stream(PublicPage.values()).map(page -> row(page, now)).toList();
    }

    private PageDeskRow row(PublicPage page, Instant now) {
        List<PageEdition> editions = pages.editions(region(), page);
        Optional<PageEdition> inForce =
                editions.stream().filter(one -> one.holdsAt(now)).findFirst();
        Optional<PageEditionRow> ahead = editions.stream()
                .filter(one -> !one.holdsAt(now))
                .reduce((later, sooner) -> sooner)
                .map(one -> one.toRow(now));
        return new PageDeskRow(
                page,
                inForce.map(PageEdition::edition).orElse(PagePolicy.FIRST),
                inForce.map(PageEdition::holdsFrom).orElse(null),
                ahead.orElse(null),
                editions.stream().findFirst().map(PageEdition::edition).orElse(PagePolicy.FIRST),
                pages.draft(region(), page).map(DraftedPage::writtenAt).orElse(null));
    }

    /** Where nothing has been written since: what was published last, to go on from; empty where that is nothing either. */
    @Requires(Permission.PAGES_EDIT)
    public PageDraft read(PublicPage page) {
        Optional<PageEdition> last = last(page);
        int base = last.map(PageEdition::edition).orElse(PagePolicy.FIRST);
        return pages.draft(region(), page).map(draft -> draft.toDraft(base)).orElseGet(() -> {
            String body = last.map(one -> one.toText(clock.instant()).body()).orElse("");
            String english =
                    last.map(one -> one.toText(clock.instant()).bodyEnglish()).orElse("");
            return new PageDraft(0, base, body, english, "", null, false);
        });
    }

    /** Nobody but the operator reads it. */
    @Requires(Permission.PAGES_EDIT)
    public void keep(PublicPage page, PageDraft draft) {
        Optional<DraftedPage> kept = current(page, draft, last(page));
        if (kept.isPresent()) {
            kept.get().write(draft, clock.instant());
            pages.write();
        } else {
            pages.add(new DraftedPage(region(), page, draft, clock.instant()));
        }
    }

    /** For everybody, from its day on and for ever. */
    @Requires(Permission.PAGES_EDIT)
    public void publish(PublicPage page, PageDraft draft) {
        Optional<PageEdition> last = last(page);
        Optional<DraftedPage> kept = current(page, draft, last);
        PageEdition edition = new PageEdition(region(), page, draft, last.orElse(null), clock.instant())
                .by(currentActor.get().personName());
        kept.ifPresent(pages::remove);
        pages.add(edition);
        if (page == PublicPage.TERMS) {
            terms.publish(new NewTerms(region(), edition.edition(), edition.holdsFrom(), edition.consent()));
        }
        audit.record(
                AuditAct.PAGE_PUBLISHED,
                AuditDetail.on(edition.getId(), page.name())
                        .changing(
                                edition.consent() ? "editionWithConsent" : "edition",
                                String.valueOf(edition.edition() - 1),
                                String.valueOf(edition.edition())));
    }

    /** The last edition, before its day has come: as if it had never been published. Its text is a draft again, if there is no other. */
    @Requires(Permission.PAGES_EDIT)
    public void withdraw(PublicPage page, int number) {
        Instant now = clock.instant();
        PageEdition edition = last(page).filter(one -> one.edition() == number).orElseThrow(StaleEdit::new);
        if (edition.holdsAt(now)) {
            throw new RuleViolated("rule.page.inForce");
        }
        if (pages.lockDraft(region(), page).isEmpty()) {
            pages.add(new DraftedPage(region(), page, edition.toDraft(), now));
        }
        pages.remove(edition);
        if (page == PublicPage.TERMS) {
            terms.withdraw(region(), number);
        }
        audit.record(
                AuditAct.PAGE_WITHDRAWN,
                AuditDetail.on(edition.getId(), page.name())
                        .changing("edition", String.valueOf(number), String.valueOf(number - 1)));
    }

    /** What was kept, if it is still what was read. */
    private Optional<DraftedPage> current(PublicPage page, PageDraft draft, Optional<PageEdition> last) {
        Optional<DraftedPage> kept = pages.lockDraft(region(), page);
        long version = kept.map(DraftedPage::getVersion).orElse(0L);
        int base = last.map(PageEdition::edition).orElse(PagePolicy.FIRST);
        if (version != draft.version() || base != draft.base()) {
            throw new StaleEdit();
        }
        return kept;
    }

    private Optional<PageEdition> last(PublicPage page) {
        return pages.editions(region(), page).stream().findFirst();
    }

    private String region() {
        return currentActor.get().region();
    }
}
