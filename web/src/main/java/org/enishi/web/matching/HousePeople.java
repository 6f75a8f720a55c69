package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.organisation.data.MemberRow;
import org.enishi.web.shared.Attempt;
import org.omnifaces.cdi.ViewScoped;

/** 担当: who of an institution looks after one project, named by an administrator. Part of the page of the institution. */
@Named
@ViewScoped
public class HousePeople extends PeopleChoice {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstitutionProjectService projects;

    private transient Set<UUID> assigned;

    @Override
    protected Set<UUID> assigned() {
        if (assigned == null) {
            assigned = Set.copyOf(projects.read(projectId()).assigned());
        }
        return assigned;
    }

    /** Of those who look after it now. */
    public List<String> getNames() {
        return getCandidates().stream()
                .filter(member -> assigned().contains(member.accountId()))
                .map(MemberRow::name)
                .toList();
    }

    public void change() {
        if (Attempt.at(() -> projects.assign(projectId(), chosenIds()))) {
            assigned = null;
            chooseAnew();
            Attempt.confirm("matching.house.named");
        }
    }
}
