package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.StopCause;
import org.enishi.matching.store.NoInterestEntries;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 関心表明: what the administrators of an institution answer, for the whole institution. */
@Stateless
public class InterestService {

    @Inject
    private ResponseDesk desk;

    @Inject
    private ProjectLedger ledger;

    @Inject
    private NoInterestEntries reasons;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** 関心あり. @param firstWords to the company; may be empty */
    @Requires(Permission.INTEREST_DECLARE)
    public void declareInterest(UUID projectId, String firstWords) {
        ProjectDesk.Addressed own = desk.ofOwn(currentActor.get(), projectId, ResponseAction.DECLARE_INTEREST);
        ledger.tell(own.project(), own.response().declareInterest(firstWords, clock.instant()));
    }

    /**
     * 関心なし.
     *
     * @param reason a code of the operator's list
     * @param text needed only for another reason than those of the list
     */
    @Requires(Permission.INTEREST_DECLARE)
    public void declareNoInterest(UUID projectId, String reason, String text) {
        ProjectDesk.Addressed own = desk.ofOwn(currentActor.get(), projectId, ResponseAction.DECLARE_NO_INTEREST);
        if (reason != null && !reasons.isOffered(reason)) {
            throw new RuleViolated("rule.noInterest.unknown");
        }
        ledger.tell(own.project(), own.response().declareNoInterest(reason, text, clock.instant()));
    }

    /** 関心表明を取り消す. */
    @Requires(Permission.INTEREST_DECLARE)
    public void takeBack(UUID projectId) {
        ProjectDesk.Addressed own = desk.ofOwn(currentActor.get(), projectId, ResponseAction.TAKE_BACK);
        ledger.tell(own.project(), own.response().takeBack(clock.instant()));
    }

    /** 辞退. */
    @Requires(Permission.INTEREST_DECLARE)
    public void decline(UUID projectId, String reason) {
        ProjectDesk.Addressed own = desk.ofOwn(currentActor.get(), projectId, ResponseAction.DECLINE);
        Instant now = clock.instant();
        ledger.tell(own.project(), own.response().decline(reason, now));
        own.project().touch(now);
        ledger.closeWhenNothingIsLeft(own.project(), now);
    }

    /** 交渉を再開: takes effect when the company wants it as well. */
    @Requires(Permission.INTEREST_DECLARE)
    public void resume(UUID projectId) {
        ProjectDesk.Addressed own = desk.ofOwn(currentActor.get(), projectId, ResponseAction.RESUME);
        ledger.tell(own.project(), own.response().resume(StopCause.INSTITUTION, clock.instant()));
    }
}
