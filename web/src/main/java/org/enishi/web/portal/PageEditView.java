package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.enishi.portal.PageDesk;
import org.enishi.portal.data.PageDraft;
import org.enishi.portal.data.PublicPage;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.text.TypedText;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A public page as the operator writes it. What is published is what was first seen here, or nothing. */
@Named
@ViewScoped
public class PageEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/operator/page-edit?page=";
    private static final String LIST = "/operator/pages";

    @Inject
    private PageDesk desk;

    private String written;
    private PublicPage page;
    private long version;
    private int base;
    private String body;
    private String english;
    private String revision;
    private LocalDate from;
    private boolean consent;
    private boolean previewed;

    @PostConstruct
    void open() {
        written = Faces.getRequestParameter("page");
    }

    /** Without a name in the address the first of them. */
    public PublicPage getPage() {
        if (page == null) {
            page = Arrays.stream(PublicPage.values())
                    .filter(one -> written == null || one.name().equals(written))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            fill(desk.read(page));
        }
        return page;
    }

    private void fill(PageDraft draft) {
        boolean untouched = draft.version() == 0 && draft.body().isEmpty();
        version = draft.version();
        base = draft.base();
        body = untouched ? BuiltInText.of(page, Locale.JAPANESE) : draft.body();
        english = untouched ? BuiltInText.of(page, Locale.ENGLISH) : draft.bodyEnglish();
        revision = draft.revision();
        from = draft.from();
        consent = draft.consent();
    }

    private PageDraft draft() {
        return new PageDraft(version, base, body, english, revision, from, consent);
    }

    public void preview() {
        previewed = true;
    }

    public void keep() {
        if (Attempt.at(() -> desk.keep(getPage(), draft()))) {
            Attempt.confirm("portal.pageEdit.kept");
            Redirect.to(HERE + page.name());
        }
    }

    public void publish() {
        if (Attempt.at(() -> desk.publish(getPage(), draft()))) {
            Attempt.confirm("portal.pageEdit.published", Texts.label(page));
            Redirect.to(LIST);
        }
    }

    public boolean isTerms() {
        return getPage() == PublicPage.TERMS;
    }

    /** There is a draft. */
    public boolean isKept() {
        return version > 0;
    }

    public boolean isPreviewed() {
        return previewed;
    }

    public List<TypedText.Block> getBlocks() {
        return TypedText.read(body);
    }

    public List<TypedText.Block> getEnglishBlocks() {
        return TypedText.read(english);
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }

    public String getRevision() {
        return revision;
    }

    public void setRevision(String revision) {
        this.revision = revision;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
