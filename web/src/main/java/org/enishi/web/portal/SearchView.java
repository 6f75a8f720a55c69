package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.enishi.matching.ProjectSearchService;
import org.enishi.portal.PortalSearchService;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.search.Wanted;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.ListLink;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;
import org.enishi.web.shared.Texts;
import org.enishi.web.shared.Viewer;

/**
 * 検索 over what the lists of the viewer hold: the first few of each kind, or one kind page by page. The words and the place stand
 * in the address.
 */
@Named
@RequestScoped
public class SearchView {

    private static final int FIRST_FEW = 5;
    private static final int ROWS = 25;
    private static final String WORDS = "q";
    private static final String KIND = "kind";

    /** What can be found, in the order of the page. */
    public enum Kind {
        PROJECTS,
        ANNOUNCEMENTS,
        LINKS,
        HELP;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was found of a kind. @param more where the rest is; empty where all of it is shown */
    public record Group(Kind kind, PlainList<?> list, String more) {

        public String getTitle() {
            return Texts.of("portal.search." + kind.code());
        }
    }

    @Inject
    private ProjectSearchService projects;

    @Inject
    private PortalSearchService portal;

    @Inject
    private HelpShelf help;

    @Inject
    private PublicTexts texts;

    @Inject
    private Viewer viewer;

    @Inject
    private Language language;

    private ListPlace place;
    private Wanted wanted;
    private String refusal;
    private List<Group> groups = List.of();

    @PostConstruct
    void search() {
        place = ListPlace.here(WORDS, KIND).usually(ROWS);
        try {
            wanted = Wanted.of(getQ());
        } catch (RuleViolated refused) {
            refusal = Texts.of(refused.key(), refused.arguments());
            return;
        }
        if (!wanted.isNothing()) {
            groups = kinds().map(this::group)
                    .filter(group -> group.list().total() > 0)
                    .toList();
        }
    }

    /** The one that is asked for; all of them where none is, or one that there is not. */
    private Stream<Kind> kinds() {
        String asked = place.filter(KIND);
        boolean known = Stream.of(Kind.values()).anyMatch(kind -> kind.code().equals(asked));
        return Stream.of(Kind.values()).filter(kind -> !known || kind.code().equals(asked));
    }

    private Group group(Kind kind) {
        boolean alone = kind.code().equals(place.filter(KIND));
        Page<?> page = alone
                ? place.<Page<?>>read(request -> find(kind, request), found -> found)
                : find(kind, new PageRequest(0, FIRST_FEW));
        String more = alone || page.total() <= FIRST_FEW ? "" : linkTo(kind.code());
        return new Group(kind, PlainList.of(place, page), more);
    }

    private Page<?> find(Kind kind, PageRequest page) {
        return switch (kind) {
            case PROJECTS -> findProjects(page);
            case ANNOUNCEMENTS -> portal.findAnnouncements(wanted, page);
            case LINKS -> portal.findLinks(wanted, page);
            case HELP -> help.find(wanted, page, texts.current("FAQ"), language.getLocale());
        };
    }

    /** Whoever has no list of projects has none here. */
    private Page<?> findProjects(PageRequest page) {
        if (viewer.allowed("PROJECTS_OF_COMPANY_VIEW")) {
            return projects.findAsCompany(wanted, page);
        }
        return viewer.allowed("PROJECTS_OF_INSTITUTION_VIEW")
                ? projects.findAsInstitution(wanted, page)
                : new Page<>(List.of(), 0);
    }

    private String linkTo(String kind) {
        return ListLink.with(place, new String[] {WORDS, KIND}, KIND, kind);
    }

    public String getEverything() {
        return linkTo("");
    }

    public boolean isOneKind() {
        return groups.size() == 1 && groups.get(0).kind().code().equals(place.filter(KIND));
    }

    /** Where a project of the viewer stands. */
    public String getProjectAddress() {
        if (viewer.isOperator()) {
            return "/operator/project?id=";
        }
        return viewer.isOfInstitution() ? "/academic/projects/" : "/corporate/projects/";
    }

    public List<Group> getGroups() {
        return groups;
    }

    public long getTotal() {
        return groups.stream().mapToLong(group -> group.list().total()).sum();
    }

    public String getQ() {
        return place.filter(WORDS);
    }

    public String getRefusal() {
        return refusal;
    }

    /** Something was looked for and is not there. */
    public boolean isNothingFound() {
        return refusal == null && !getQ().isEmpty() && groups.isEmpty();
    }

    public boolean isAsked() {
        return !getQ().isEmpty();
    }
}
