package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.enishi.portal.PageDesk;
import org.enishi.portal.data.PageDeskRow;
import org.enishi.portal.data.PublicPage;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Texts;

/** The public pages in the hands of the operator, and how far each is. */
@Named
@RequestScoped
public class PagesView {

    @Inject
    private PageDesk desk;

    private List<PageDeskRow> rows;

    @PostConstruct
    void open() {
        rows = desk.list();
    }

    /** The last edition, whose day has not come. */
    public void withdraw(PageDeskRow row) {
        if (Attempt.at(() -> desk.withdraw(row.page(), row.last()))) {
            Attempt.confirm("portal.pages.withdrawn", Texts.label(row.page()));
            Redirect.to("/operator/pages");
        }
    }

    public List<PageDeskRow> getRows() {
        return rows;
    }

    /** Where everybody reads it. */
    public String address(PublicPage page) {
        return "/help/" + page.name().toLowerCase(Locale.ROOT);
    }
}
