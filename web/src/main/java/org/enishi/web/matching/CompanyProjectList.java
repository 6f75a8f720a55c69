package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanyList;
import org.enishi.matching.data.CompanyRow;
import org.enishi.matching.data.CompanySort;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.shared.persistence.Count;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ListLink;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;
import org.enishi.web.shared.Redirect;

/** Home of a company: its own projects. Where one is in the list stands in the address only. */
@Named
@RequestScoped
public class CompanyProjectList {

    private static final String[] NAMES = {"tab", "q", "sort", "down"};

    @Inject
    private CompanyProjectService projects;

    @Inject
    private DraftService drafts;

    private ListPlace place;
    private CompanyFilter filter;
    private CompanyList found;
    private Boolean draftable;

    @PostConstruct
    void open() {
        place = ListPlace.here(NAMES);
        CompanyTab tab = Choice.of(CompanyTab.class, place.filter("tab"), CompanyTab.RECRUITING);
        CompanyFilter usual = CompanyFilter.of(tab);
        CompanySort sort = Choice.of(CompanySort.class, place.filter("sort"), usual.sort());
        boolean descending = place.filter("sort").isEmpty()
                ? usual.descending()
                : !place.filter("down").isEmpty();
        filter = new CompanyFilter(tab, place.filter("q"), sort, descending);
    }

    /** 下書き新規作成. */
    public void create() {
        UUID[] made = new UUID[1];
        if (Attempt.at(() -> made[0] = drafts.create(drafts.emptyForm()))) {
            Redirect.to("/corporate/projects/" + made[0] + "/edit");
        }
    }

    /** A member finds the way to a new draft only where his company lets him write one. */
    public boolean isDraftable() {
        if (draftable == null) {
            draftable = drafts.isOpen();
        }
        return draftable;
    }

    public PlainList<CompanyRow> getPage() {
        return PlainList.of(place, found().page());
    }

    public Count count(CompanyTab tab) {
        return found().counts().get(tab);
    }

    private CompanyList found() {
        if (found == null) {
            found = place.read(request -> projects.list(filter, request), CompanyList::page);
        }
        return found;
    }

    public String linkTo(CompanyTab tab) {
        return ListLink.with(place, new String[] {"q"}, "tab", tab.name());
    }

    /** By this column; the other way round where the list is ordered by it. */
    public String linkToSort(String name) {
        CompanySort sort = CompanySort.valueOf(name);
        boolean turned = filter.sort() == sort && !filter.descending();
        return ListLink.with(place, new String[] {"tab", "q"}, "sort", sort.name()) + (turned ? "&down=1" : "");
    }

    /** As readers aloud are told. */
    public String order(String name) {
        return Choice.order(filter.sort().name().equals(name), filter.descending());
    }

    /** A draft is gone on with; everything else is looked at. */
    public String addressOf(CompanyRow row) {
        return "/corporate/projects/" + row.projectId() + (row.state() == ProjectState.DRAFT ? "/edit" : "");
    }

    public List<CompanyTab> getTabs() {
        return List.of(CompanyTab.values());
    }

    public CompanyFilter getFilter() {
        return filter;
    }

    public ListPlace getPlace() {
        return place;
    }
}
