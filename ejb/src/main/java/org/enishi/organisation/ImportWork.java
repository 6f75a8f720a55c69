package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.enishi.organisation.model.ImportJob;
import org.enishi.organisation.model.ImportJobLine;
import org.enishi.shared.audit.RequestTrace;
import org.enishi.shared.audit.data.AuditChannel;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.LongTransaction;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.PasswordHash;
import org.enishi.shared.security.Permission;

/**
 * Adds the people of a file, a few at a time. Each needs a password of his own, and to hash one is slow on purpose. Whether
 * the administrator still may is asked every time, as the front door would.
 */
@ApplicationScoped
class ImportWork {

    /** How something is ordered. */
    record Terms(boolean whole, ImportJob.Origin origin) {}

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());

    /** This server, until it stops. */
    private final UUID worker = UUID.randomUUID();

    /** Of files that come in as a whole. Passwords are never written down; a server that starts anew makes new ones. */
    private final Map<UUID, List<InitialPasswords.Minted>> minted = new ConcurrentHashMap<>();

    @Inject
    private ImportJobLedger jobs;

    @Inject
    private ImportLedger ledger;

    @Inject
    private InitialPasswords initialPasswords;

    @Inject
    private AccessLaw law;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RequestTrace trace;

    @Inject
    private LongTransaction transaction;

    List<UUID> toDo() {
        return jobs.toWorkOn(worker);
    }

    /** @return whether there is more to do at once */
    @ActivateRequestContext
    boolean goOn(UUID id) {
        try {
            Optional<ImportJob> job = jobs.claim(id, worker);
            if (job.isEmpty()) {
                minted.remove(id);
                return false;
            }
            trace.begin(job.get().origin().requestId(), job.get().origin().address());
            return step(job.get());
        } catch (RuleViolated refused) {
            minted.remove(id);
            jobs.end(id, refused.key());
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "The import " + id + " broke off; it is tried again");
            jobs.fail(id);
        }
        return false;
    }

    private boolean step(ImportJob job) {
        Actor actor = demandRight(job);
        return job.isWhole() ? stepOfWhole(job, actor) : stepOfLines(job, actor);
    }

    private boolean stepOfLines(ImportJob job, Actor actor) {
        List<ImportJobLine> lines = jobs.openLines(job.getId(), PasswordHash.AT_ONCE);
        if (lines.isEmpty()) {
            jobs.end(job.getId(), null);
            return false;
        }
        List<InitialPasswords.Minted> fresh = initialPasswords.mint(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            admit(actor, lines.get(i), fresh.get(i), occasion(job));
        }
        return true;
    }

    /** One that is refused holds up no other. */
    private void admit(Actor actor, ImportJobLine line, InitialPasswords.Minted password, Occasion occasion) {
        try {
            ledger.admit(actor, line.getId(), password, occasion);
        } catch (RuleViolated refused) {
            jobs.refuse(line.getId(), ImportLedger.refused(line.line(), refused.toRefusal()));
        }
    }

    private boolean stepOfWhole(ImportJob job, Actor actor) {
        List<InitialPasswords.Minted> kept = minted.computeIfAbsent(job.getId(), id -> new ArrayList<>());
        if (kept.isEmpty()) {
            ledger.demandAllAdmissible(actor, jobs.openLines(job.getId(), MemberImport.MOST));
        }
        int missing = jobs.countOpenLines(job.getId()) - kept.size();
        if (missing > 0) {
            kept.addAll(initialPasswords.mint(Math.min(PasswordHash.AT_ONCE, missing)));
            jobs.write(job.getId(), kept.size());
            return true;
        }
        transaction.run(() -> ledger.admitAll(actor, job.getId(), kept, occasion(job)));
        minted.remove(job.getId());
        jobs.end(job.getId(), null);
        return false;
    }

    private Actor demandRight(ImportJob job) {
        currentActor.identify(job.actorId(), job.actorVersion());
        return currentActor
                .find()
                .filter(actor -> law.permits(actor.standing(), Permission.MEMBERS_ADMIT))
                .orElseThrow(() -> new RuleViolated("rule.import.noLonger"));
    }

    private static Occasion occasion(ImportJob job) {
        return Occasion.batch(AuditChannel.CSV, job.batchId());
    }
}
