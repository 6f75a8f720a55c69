package org.enishi.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.model.AuditEntry;
import org.enishi.shared.audit.store.AuditEntries;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;

/** Append-only. An entry stands or falls with the transaction of the act that it records. */
@ApplicationScoped
public class AuditLog {

    @Inject
    private AuditEntries entries;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RequestTrace trace;

    @Inject
    private Clock clock;

    /** By whoever acts in this request, or by nobody that is known. */
    public void record(AuditAct act, AuditDetail detail) {
        AuditEntry entry = entry(act, detail);
        currentActor.find().ifPresent(entry::by);
        entries.add(entry);
    }

    /** At sign-in, before the request has an actor. */
    public void recordBy(Actor actor, AuditAct act, AuditDetail detail) {
        entries.add(entry(act, detail).by(actor));
    }

    private AuditEntry entry(AuditAct act, AuditDetail detail) {
        return new AuditEntry(clock.instant(), act, detail).during(trace.requestId(), trace.address());
    }
}
