package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.MandateRow;
import org.enishi.matching.data.NewMandate;
import org.enishi.matching.data.ReviewerRow;
import org.enishi.matching.event.MandateChanged;
import org.enishi.matching.model.Mandate;
import org.enishi.matching.model.MandatePolicy;
import org.enishi.matching.store.Mandates;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** A company appoints supporters and ends it: ORG-02. */
@Stateless
public class MandateService {

    @Inject
    private MandateLedger ledger;

    @Inject
    private Mandates mandates;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Whom a company of this region may appoint. */
    @Requires(Permission.MANDATE_GIVE)
    public List<ReviewerRow> supporters() {
        return directory.active(currentActor.get().region(), MandatePolicy.HELPERS).entrySet().stream()
                .map(each -> new ReviewerRow(each.getKey(), each.getValue()))
                .toList();
    }

    /** Those that hold, in the order in which they were given. */
    @Requires(Permission.MANDATE_GIVE)
    public List<MandateRow> list() {
        return ledger.rows(mandates.givenBy(currentActor.get().organisationId()), Mandate::supporterId);
    }

    /** Of one that was given before, this is what holds from now on. */
    @Requires(Permission.MANDATE_GIVE)
    public void give(NewMandate wanted) {
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        UUID supporter = wanted.supporterId();
        if (supporter == null
                || !directory.active(actor.region(), MandatePolicy.HELPERS).containsKey(supporter)) {
            throw new RuleViolated("rule.mandate.supporter");
        }
        Mandate mandate = ledger.obtain(actor.organisationId(), supporter);
        MandateChanged given = mandate.give(wanted, actor.accountId(), now);
        mandates.add(mandate);
        ledger.tell(given);
    }

    @Requires(Permission.MANDATE_GIVE)
    public void end(UUID supporterId) {
        Mandate mandate = mandates.lock(currentActor.get().organisationId(), supporterId)
                .orElseThrow(() -> new RuleViolated("rule.mandate.over"));
        ledger.tell(mandate.end(clock.instant()));
    }
}
