package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.portal.LinkDesk;
import org.enishi.portal.data.LinkCategory;
import org.enishi.portal.data.LinkDraft;
import org.enishi.portal.data.LinkHealth;
import org.enishi.portal.data.LinkRow;
import org.enishi.portal.data.LinkState;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

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
    private LinkState show;
    private transient List<LinkRow> links;
    private transient Map<UUID, LinkHealth> health;
    private transient Map<UUID, String> institutions;

    @PostConstruct
    void open() {
        String wanted = Faces.getRequestParameter("show");
        show = Stream.of(LinkState.values())
                .filter(state -> state.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

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

    /** Those of the wanted state. */
    public List<LinkRow> getLinks() {
        return all().stream()
                .filter(link -> show == null || stateOf(link) == show)
                .toList();
    }

    private List<LinkRow> all() {
        if (links == null) {
            links = desk.list();
            health = desk.health();
        }
        return links;
    }

    public int getAll() {
        return all().size();
    }

    public long count(LinkState state) {
        return all().stream().filter(link -> stateOf(link) == state).count();
    }

    /** Null where nobody has asked yet. */
    public LinkHealth healthOf(LinkRow link) {
        return health.get(link.id());
    }

    public LinkState stateOf(LinkRow link) {
        return health.containsKey(link.id()) ? healthOf(link).state() : LinkState.UNCHECKED;
    }

    /** How a state is marked, beside its word. */
    public String tone(LinkState state) {
        return switch (state) {
            case DEAD -> "bad";
            case DOUBTFUL -> "accent";
            case WELL -> "good";
            case UNCHECKED -> "";
        };
    }

    public LinkState getShow() {
        return show;
    }

    public LinkState[] getStates() {
        return LinkState.values();
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
