package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.shared.ObjectId;

/** The part that the choice of those who look after a project has in common on both sides. */
public abstract class PeopleChoice implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final MemberFilter ACTIVE =
            new MemberFilter("", null, MemberStatus.ACTIVE, null, null, Set.of(), Set.of(), null);

    @Inject
    private MemberService members;

    private String address;
    private String[] chosen;
    private transient List<MemberRow> candidates;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    protected UUID projectId() {
        return ObjectId.of(address);
    }

    /** Who looks after it now. */
    protected abstract Set<UUID> assigned();

    /** The own people who can act. */
    public List<MemberRow> getCandidates() {
        if (candidates == null) {
            PageRequest all = new PageRequest(0, PageRequest.MAXIMUM_SIZE);
            candidates = members.listColleagues(ACTIVE, MemberOrder.usual(), all).rows().stream()
                    .map(line -> line.row())
                    .toList();
        }
        return candidates;
    }

    protected Set<UUID> chosenIds() {
        return Arrays.stream(getChosen()).map(ObjectId::of).collect(Collectors.toSet());
    }

    protected void chooseAnew() {
        chosen = null;
    }

    public String[] getChosen() {
        if (chosen == null) {
            chosen = assigned().stream().map(UUID::toString).toArray(String[]::new);
        }
        return chosen.clone();
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen == null ? new String[] {} : Arrays.copyOf(chosen, chosen.length);
    }
}
