package org.enishi.it.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.ClientDraftService;
import org.enishi.matching.ClientProjectService;
import org.enishi.matching.MandateService;
import org.enishi.matching.data.ClientDetail;
import org.enishi.matching.data.ClientFilter;
import org.enishi.matching.data.ClientRow;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.MandateScope;
import org.enishi.matching.data.NewMandate;
import org.enishi.matching.data.ProjectText;
import org.enishi.shared.persistence.PageRequest;

/** Companies of a test that have appointed a supporter, and what it does for them. */
@ApplicationScoped
public class Mandated {

    private static final PageRequest PAGE = new PageRequest(0, 50);

    @Inject
    private Scene scene;

    @Inject
    private MandateService mandates;

    @Inject
    private ClientProjectService projects;

    @Inject
    private ClientDraftService drafts;

    public void appoint(Scene.Cast cast, UUID supporter, MandateScope scope) throws Exception {
        appoint(cast.companyAdministrator(), new NewMandate(supporter, scope, "委任状 令和8年11月1日", true));
    }

    public void appoint(UUID account, NewMandate wanted) throws Exception {
        scene.run(account, () -> mandates.give(wanted));
    }

    public List<ClientRow> list(UUID account, CompanyTab tab, UUID company) throws Exception {
        return scene.as(account, () -> projects.list(new ClientFilter(tab, company, ""), PAGE))
                .page()
                .rows();
    }

    public List<String> titles(UUID account, CompanyTab tab) throws Exception {
        return list(account, tab, null).stream().map(ClientRow::title).toList();
    }

    public ClientDetail read(UUID account, UUID project) throws Exception {
        return scene.as(account, () -> projects.read(project));
    }

    public UUID begun(UUID account, UUID company) throws Exception {
        return scene.as(account, () -> drafts.create(company));
    }

    public void write(UUID account, UUID draft, ProjectText text) throws Exception {
        long version = read(account, draft).version();
        scene.run(account, () -> drafts.rewrite(draft, version, text));
    }

    public void request(UUID account, UUID draft) throws Exception {
        scene.run(account, () -> drafts.requestPublication(draft));
    }
}
