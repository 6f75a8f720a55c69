package org.enishi.web.portal;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.portal.LinkDesk;
import org.enishi.portal.data.LinkCategory;
import org.enishi.portal.data.LinkDraft;
import org.enishi.portal.data.LinkRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** お役立ち情報 in the hands of whoever keeps it: a list, and below it the form of one link. */
@Named
@ViewScoped
public class LinksEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/links-edit";

    @Inject
    private LinkDesk desk;

    private UUID edited;
    private long version;
    private LinkCategory category;
    private String institution;
    private String title;
    private String url;
    private transient List<LinkRow> links;
    private transient Map<UUID, String> institutions;

    /** Into the form. */
    public void edit(LinkRow link) {
        edited = link.id();
        version = link.version();
        category = link.category();
        institution = link.organisationId().toString();
        title = link.title();
        url = link.url();
    }

    public void save() {
        act("portal.linksEdit.saved", () -> {
            if (edited == null) {
                desk.add(draft());
            } else {
                desk.change(edited, draft());
            }
        });
    }

    public void remove(LinkRow link) {
        act("portal.linksEdit.removed", () -> desk.remove(link.id(), link.version()));
    }

    private LinkDraft draft() {
        UUID whose = institution == null || institution.isEmpty() ? null : ObjectId.of(institution);
        return new LinkDraft(version, category, whose, title, url == null ? "" : url.strip());
    }

    private static void act(String done, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Attempt.confirm(done);
            Redirect.to(PAGE);
        }
    }

    public List<LinkRow> getLinks() {
        if (links == null) {
            links = desk.list();
        }
        return links;
    }

    /** By id; of an institution itself alone. */
    public Map<UUID, String> getInstitutions() {
        if (institutions == null) {
            institutions = desk.institutions();
        }
        return institutions;
    }

    public boolean isEditing() {
        return edited != null;
    }

    public LinkCategory[] getCategories() {
        return LinkCategory.values();
    }

    public LinkCategory getCategory() {
        return category;
    }

    public void setCategory(LinkCategory category) {
        this.category = category;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
