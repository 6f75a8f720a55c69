package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/** 担当: who of an institution looks after one project, named by an administrator. Part of the page of the institution. */
@Named
@ViewScoped
public class HousePeople implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final MemberFilter ACTIVE = new MemberFilter("", null, MemberStatus.ACTIVE, null, Set.of(), null);

    @Inject
    private InstitutionProjectService projects;

    @Inject
    private MemberService members;

    private String address;
    private String[] chosen;
    private transient List<MemberRow> candidates;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(address);
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

    /** Of those who look after it now. */
    public List<String> getNames() {
        Set<UUID> assigned = new HashSet<>(projects.read(projectId()).assigned());
        return getCandidates().stream()
                .filter(member -> assigned.contains(member.accountId()))
                .map(MemberRow::name)
                .toList();
    }

    public void change() {
        Set<UUID> ids = Arrays.stream(getChosen()).map(ObjectId::of).collect(Collectors.toSet());
        if (Attempt.at(() -> projects.assign(projectId(), ids))) {
            chosen = null;
            Attempt.confirm("matching.house.named");
        }
    }

    public String[] getChosen() {
        if (chosen == null) {
            chosen = projects.read(projectId()).assigned().stream()
                    .map(UUID::toString)
                    .toArray(String[]::new);
        }
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[] {} : Arrays.copyOf(chosen, chosen.length);
    }
}
