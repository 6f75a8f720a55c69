package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.PublishingService;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** 案件担当者: who looks after one project for its company. Part of the page of the company. */
@Named
@ViewScoped
public class ProjectPeople extends PeopleChoice {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyProjectService projects;

    @Inject
    private PublishingService publishing;

    private transient Map<UUID, String> people;

    private Map<UUID, String> people() {
        if (people == null) {
            people = projects.read(projectId()).people();
        }
        return people;
    }

    @Override
    protected Set<UUID> assigned() {
        return people().keySet();
    }

    public List<String> getNames() {
        return people().values().stream().sorted().toList();
    }

    public void change() {
        if (Attempt.at(() -> publishing.putInCharge(projectId(), chosenIds()))) {
            Attempt.confirm("matching.charge.done");
            Redirect.to("/corporate/projects/" + projectId());
        }
    }
}
