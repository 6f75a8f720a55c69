package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.matching.DraftService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionList;
import org.enishi.matching.data.InstitutionRow;
import org.enishi.matching.data.InstitutionSort;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.ProjectResult;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.ListLink;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;
import org.enishi.web.shared.Texts;
import org.omnifaces.util.Faces;

/** Home of an institution: the projects that address it. Where one is in the list stands in the address only. */
@Named
@RequestScoped
public class InstitutionProjectList {

    private static final String[] NAMES = {"tab", "q", "body", "form", "result", "own", "sort", "down"};
    private static final String[] KEPT = {"tab", "q", "body", "form", "result", "own"};

    @Inject
    private InstitutionProjectService projects;

    @Inject
    private DraftService forms;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private ListPlace place;
    private InstitutionFilter filter;
    private InstitutionList found;
    private Map<String, EntryRow> known;

    @PostConstruct
    void open() {
        place = ListPlace.here(NAMES);
        String[] chosen = Faces.getRequestParameterValues("form");
        place.filter("form", chosen == null ? "" : String.join(",", chosen));
        InstitutionTab tab = Choice.of(InstitutionTab.class, place.filter("tab"), InstitutionTab.RECRUITING);
        InstitutionFilter usual = InstitutionFilter.of(tab);
        boolean sorted = !place.filter("sort").isEmpty();
        filter = new InstitutionFilter(
                tab,
                place.filter("q"),
                !place.filter("body").isEmpty(),
                chosenForms(),
                tab == InstitutionTab.CLOSED ? Choice.of(ProjectResult.class, place.filter("result"), null) : null,
                !place.filter("own").isEmpty(),
                Choice.of(InstitutionSort.class, place.filter("sort"), usual.sort()),
                sorted ? !place.filter("down").isEmpty() : usual.descending());
    }

    private Set<String> chosenForms() {
        return Arrays.stream(place.filter("form").split(","))
                .filter(code -> knownForms().containsKey(code))
                .collect(Collectors.toSet());
    }

    private Map<String, EntryRow> knownForms() {
        if (known == null) {
            known = forms.cooperationForms().stream()
                    .collect(Collectors.toMap(EntryRow::code, form -> form, (one, other) -> one, LinkedHashMap::new));
        }
        return known;
    }

    public PlainList<InstitutionRow> getPage() {
        return PlainList.of(place, found().page());
    }

    public long count(InstitutionTab tab) {
        return found().counts().get(tab);
    }

    private InstitutionList found() {
        if (found == null) {
            found = place.read(request -> projects.list(filter, request), InstitutionList::page);
        }
        return found;
    }

    public String linkTo(InstitutionTab tab) {
        return ListLink.with(place, new String[] {"q", "body", "form"}, "tab", tab.name());
    }

    /** All for an empty name. */
    public String linkToResult(String result) {
        return ListLink.with(place, KEPT, "result", result);
    }

    public String getLinkToOwnResult() {
        return ListLink.with(place, KEPT, "own", filter.ownResult() ? "" : "1");
    }

    /** By this column; the other way round where the list is ordered by it. */
    public String linkToSort(String name) {
        InstitutionSort sort = InstitutionSort.valueOf(name);
        boolean turned = filter.sort() == sort && !filter.descending();
        return ListLink.with(place, KEPT, "sort", sort.name()) + (turned ? "&down=1" : "");
    }

    /** As readers aloud are told. */
    public String order(String name) {
        return Choice.order(filter.sort().name().equals(name), filter.descending());
    }

    public String names(Set<String> codes) {
        return knownForms().values().stream()
                .filter(form -> codes.contains(form.code()))
                .map(this::nameOf)
                .collect(Collectors.joining(Texts.of("common.comma")));
    }

    public String nameOf(EntryRow form) {
        return language.isEnglish() ? form.englishName() : form.name();
    }

    /** 残り日数; empty when it is over. */
    public String remaining(InstitutionRow row) {
        if (row.recruitingUntil() == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), row.recruitingUntil());
        return days < 0 ? "" : Texts.of("matching.remaining", days);
    }

    /** Where this filter can be kept. */
    public String getLinkToSearches() {
        return "/matching/searches" + ListLink.with(place, new String[] {"q", "body", "form"}, "tab", "");
    }

    public List<InstitutionTab> getTabs() {
        return List.of(InstitutionTab.values());
    }

    /** The sub-filters of what is over. */
    public List<ProjectResult> getResults() {
        return List.of(ProjectResult.INTERESTED, ProjectResult.MEETING, ProjectResult.AGREED);
    }

    public List<EntryRow> getForms() {
        return new ArrayList<>(knownForms().values());
    }

    public InstitutionFilter getFilter() {
        return filter;
    }

    public ListPlace getPlace() {
        return place;
    }

    public boolean isOver() {
        return filter.tab() == InstitutionTab.CLOSED;
    }
}
