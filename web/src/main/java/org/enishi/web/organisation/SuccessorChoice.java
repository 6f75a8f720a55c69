package org.enishi.web.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Role;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/**
 * 引継ぎ先: whoever deletes, unless he chooses another colleague who stays. Where they are more than a list can hold, one of the
 * administrators, who can put somebody else in charge afterwards.
 */
@Named("successor")
@ViewScoped
public class SuccessorChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final PageRequest LIST = new PageRequest(0, PageRequest.MAXIMUM_SIZE);

    /** @param department empty for none */
    public record Candidate(String id, String name, String department) implements Serializable {}

    @Inject
    private MemberService members;

    @Inject
    private CurrentActor currentActor;

    private List<Candidate> candidates = List.of();
    private String chosen;
    private boolean narrowed;

    void forget() {
        candidates = List.of();
        chosen = null;
        narrowed = false;
    }

    void offer(Set<UUID> leavers) {
        List<MemberRow> colleagues = active(null);
        narrowed = colleagues.size() == PageRequest.MAXIMUM_SIZE;
        candidates = (narrowed ? active(Role.ADMINISTRATOR) : colleagues)
                .stream()
                        .filter(row -> !leavers.contains(row.accountId()))
                        .map(row -> new Candidate(row.accountId().toString(), row.name(), row.department()))
                        .toList();
        chosen = currentActor.get().accountId().toString();
    }

    private List<MemberRow> active(Role role) {
        MemberFilter filter = new MemberFilter("", role, MemberStatus.ACTIVE, null, null, Set.of(), Set.of(), null);
        return members.listColleagues(filter, MemberOrder.usual(), LIST).rows().stream()
                .map(line -> line.row())
                .toList();
    }

    /** Null for nobody in particular. */
    UUID id() {
        return chosen == null ? null : ObjectId.of(chosen);
    }

    public boolean isAsked() {
        return !candidates.isEmpty();
    }

    /** Whether only administrators are among them. */
    public boolean isNarrowed() {
        return narrowed;
    }

    public List<Candidate> getCandidates() {
        return candidates;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
