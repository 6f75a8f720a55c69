package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.ClientDraftService;
import org.enishi.matching.ClientProjectService;
import org.enishi.matching.data.ClientFilter;
import org.enishi.matching.data.ClientList;
import org.enishi.matching.data.ClientRow;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.MandateRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ListLink;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.PlainList;
import org.enishi.web.shared.Redirect;

/** Home of a supporter: projects of the companies that have appointed it. Where one is in the list stands in the address only. */
@Named
@RequestScoped
public class ClientProjectList {

    private static final List<CompanyTab> TABS = List.of(CompanyTab.RECRUITING, CompanyTab.DRAFTS, CompanyTab.CLOSED);
    private static final String[] NAMES = {"tab", "company", "q"};

    @Inject
    private ClientProjectService projects;

    @Inject
    private ClientDraftService drafts;

    private ListPlace place;
    private ClientFilter filter;
    private ClientList found;
    private List<MandateRow> clients;

    @PostConstruct
    void open() {
        place = ListPlace.here(NAMES);
        CompanyTab chosen = Choice.of(CompanyTab.class, place.filter("tab"), CompanyTab.RECRUITING);
        String company = place.filter("company");
        filter = new ClientFilter(
                TABS.contains(chosen) ? chosen : CompanyTab.RECRUITING,
                company.isEmpty() ? null : ObjectId.of(company),
                place.filter("q"));
    }

    /** 下書き新規作成, in the name of the company. */
    public void create(MandateRow client) {
        UUID[] made = new UUID[1];
        if (Attempt.at(() -> made[0] = drafts.create(client.otherId()))) {
            Redirect.to("/matching/client-edit?id=" + made[0]);
        }
    }

    /** 辞退する. */
    public void layDown(MandateRow client) {
        if (Attempt.at(() -> drafts.layDown(client.otherId()))) {
            Attempt.confirm("matching.clients.laidDown", client.otherName());
            Redirect.to("/index");
        }
    }

    private ClientList found() {
        if (found == null) {
            found = place.read(request -> projects.list(filter, request), ClientList::page);
        }
        return found;
    }

    public PlainList<ClientRow> getPage() {
        return PlainList.of(place, found().page());
    }

    public long count(CompanyTab tab) {
        return found().counts().getOrDefault(tab, 0L);
    }

    public List<MandateRow> getClients() {
        if (clients == null) {
            clients = drafts.clients();
        }
        return clients;
    }

    public String linkTo(CompanyTab tab) {
        return ListLink.with(place, new String[] {"company", "q"}, "tab", tab.name());
    }

    public boolean isNarrowed() {
        return filter.companyId() != null || !filter.text().isEmpty();
    }

    public List<CompanyTab> getTabs() {
        return TABS;
    }

    public ClientFilter getFilter() {
        return filter;
    }
}
