package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.PublishingService;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** 案件担当者: who looks after one project for its company. Part of the page of the company. */
@Named
@ViewScoped
public class ProjectPeople implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final MemberFilter ACTIVE = new MemberFilter("", null, MemberStatus.ACTIVE, null, Set.of(), null);

    @Inject
    private CompanyProjectService projects;

    @Inject
    private PublishingService publishing;

    @Inject
    private MemberService members;

    private String written;
    private String[] chosen;
    private transient List<MemberRow> candidates;

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    public List<String> getNames() {
        return projects.read(projectId()).people().values().stream().sorted().toList();
    }

    /** The own people who can act. */
    public List<MemberRow> getCandidates() {
        if (candidates == null) {
            candidates =
                    members
                            .listColleagues(ACTIVE, MemberOrder.usual(), new PageRequest(0, PageRequest.MAXIMUM_SIZE))
                            .rows()
                            .stream()
                            .map(line -> line.row())
                            .toList();
        }
        return candidates;
    }

    public void change() {
        if (Attempt.at(() -> publishing.putInCharge(projectId(), ids()))) {
            Attempt.confirm("matching.charge.done");
            Redirect.to("/corporate/projects/" + projectId());
        }
    }

    private Set<UUID> ids() {
        return Arrays.stream(getChosen()).map(ObjectId::of).collect(Collectors.toSet());
    }

    public String[] getChosen() {
        if (chosen == null) {
            chosen = projects.read(projectId()).people().keySet().stream()
                    .map(UUID::toString)
                    .toArray(String[]::new);
        }
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[] {} : Arrays.copyOf(chosen, chosen.length);
    }
}
