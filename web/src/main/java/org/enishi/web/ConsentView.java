package org.enishi.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.enishi.organisation.TermsConsent;
import org.enishi.organisation.data.ConsentState;
import org.enishi.portal.PublicPageService;
import org.enishi.portal.data.PageEditionRow;
import org.enishi.portal.data.PublicPage;
import org.enishi.web.security.HeldForm;
import org.enishi.web.security.ReturnAddress;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.Param;

/** Where somebody meets terms of use that have changed, before he goes on to where he wanted. */
@Named
@RequestScoped
public class ConsentView {

    private static final String HERE = "/consent?next=";

    @Inject
    private TermsConsent consents;

    @Inject
    private PublicPageService pages;

    /** The edition that was on the page. */
    @Inject
    @Param
    private Integer seen;

    @Inject
    @Param
    private String next;

    @Inject
    private HeldForm heldForm;

    private ConsentState state;
    private HeldForm.Sent kept;

    @PostConstruct
    void open() {
        state = consents.state();
        if (!state.owed()) {
            kept = heldForm.take().orElse(null);
        }
    }

    public void agree() {
        if (Attempt.at(() -> consents.agree(seen == null ? 0 : seen))) {
            Redirect.to(heldForm.isThere() ? HERE + encoded(getNext()) : getNext());
        }
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    /** What has changed since the edition that he agreed to, the newest first. */
    public List<PageEditionRow> getChanges() {
        return pages.read(PublicPage.TERMS, null, null).editions().stream()
                .filter(one -> one.edition() > state.agreed() && one.edition() <= state.inForce())
                .toList();
    }

    /** What he had sent before he was asked; null for nothing. Shown once. */
    public HeldForm.Sent getKept() {
        return kept;
    }

    public ConsentState getState() {
        return state;
    }

    /** Where he wanted to go. */
    public String getNext() {
        return ReturnAddress.from(next);
    }
}
