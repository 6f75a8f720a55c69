package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.ImportRow;
import org.enishi.shared.audit.RequestTrace;
import org.enishi.shared.audit.data.AuditChannel;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;

/**
 * Adds the people of a file. Each needs a password of his own, and to hash one is slow on purpose; so this is done while
 * nobody waits for an answer. Whether the administrator still may is asked before every line, as the front door would.
 */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    @Inject
    private ImportLedger judge;

    @Inject
    private AdmissionLedger ledger;

    @Inject
    private InitialPasswords initialPasswords;

    @Inject
    private AccessLaw law;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RequestTrace trace;

    @Inject
    private Clock clock;

    @ActivateRequestContext
    void carryOut(ImportRun run) {
        run.continueIn(trace);
        Refusal why = null;
        try {
            if (run.isWhole()) {
                admitAll(run);
            } else {
                run.lines().forEach(line -> admit(run, line));
            }
        } catch (RuleViolated refused) {
            why = refused.toRefusal();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "The import " + run.batchId() + " broke off");
            why = Refusal.of("rule.import.brokeOff");
        } finally {
            run.end(why, clock.instant());
        }
    }

    /** One that is refused holds up no other. */
    private void admit(ImportRun run, ImportLine line) {
        Actor actor = demandRight(run);
        try {
            ledger.judge(actor, actor.organisationId(), line.member());
            ledger.admit(actor, actor.organisationId(), line.member(), initialPasswords.mint(), occasion(run));
            run.became(new ImportRow(line, ImportOutcome.ADDED, null));
        } catch (RuleViolated refused) {
            run.became(ImportLedger.refused(line, refused.toRefusal()));
        }
        run.advance();
    }

    private void admitAll(ImportRun run) {
        if (!judge.judge(demandRight(run), run.lines()).stream().allMatch(ImportRow::isAdmissible)) {
            throw new RuleViolated("rule.import.changedSince");
        }
        List<InitialPasswords.Minted> minted = new ArrayList<>();
        for (int i = 0; i < run.lines().size(); i++) {
            demandRight(run);
            minted.add(initialPasswords.mint());
            run.advance();
        }
        judge.admitAll(demandRight(run), run.lines(), minted, occasion(run)).forEach(run::became);
    }

    private Actor demandRight(ImportRun run) {
        currentActor.identify(run.actor().accountId(), run.actor().securityVersion());
        return currentActor
                .find()
                .filter(actor -> law.permits(actor.standing(), Permission.MEMBERS_ADMIT))
                .orElseThrow(() -> new RuleViolated("rule.import.noLonger"));
    }

    private static Occasion occasion(ImportRun run) {
        return Occasion.batch(AuditChannel.CSV, run.batchId());
    }
}
