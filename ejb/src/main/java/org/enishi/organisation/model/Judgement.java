package org.enishi.organisation.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;

/**
 * Asks the policy for one after the other, each as if those before him were done already: of two last administrators the
 * first may go and the second may not.
 */
public final class Judgement {

    private final Actor actor;
    private final MemberCommand command;
    private final Instant now;
    private final Map<UUID, OrganisationFacts> owners;

    public Judgement(Actor actor, MemberCommand command, Map<UUID, OrganisationFacts> owners, Instant now) {
        this.actor = actor;
        this.command = command;
        this.now = now;
        this.owners = new HashMap<>(owners);
    }

    public List<BulkRow> on(List<Candidate> candidates) {
        List<BulkRow> rows = new ArrayList<>();
        candidates.forEach(candidate -> rows.add(on(candidate)));
        return rows;
    }

    private BulkRow on(Candidate candidate) {
        MemberFacts member = candidate.facts();
        OrganisationFacts owner = owners.get(member.organisationId());
        if (candidate.obstacle() == null && MemberPolicy.isDone(member, command)) {
            return candidate.as(BulkOutcome.UNCHANGED);
        }
        Optional<Refusal> refusal = Optional.ofNullable(candidate.obstacle())
                .or(() -> MemberPolicy.canDo(actor, member, owner, command, now));
        if (refusal.isPresent()) {
            return candidate.refused(refusal.get());
        }
        owners.put(owner.organisationId(), owner.after(member, command));
        return candidate.as(BulkOutcome.CHANGED);
    }
}
