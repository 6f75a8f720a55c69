package org.enishi.organisation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.organisation.data.ImportProgress;
import org.enishi.organisation.data.ImportRow;
import org.enishi.shared.audit.RequestTrace;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;

/**
 * One file: judged, perhaps ordered, worked on, over. Lives in the memory of the server that judged it, because it is
 * worth nothing after half an hour and can be handed in again at any time: whoever was added from it already is known.
 */
final class ImportRun {

    private final Actor actor;
    private final ImportPlan plan;
    private final List<ImportRow> rows = new ArrayList<>();
    private List<ImportLine> lines;
    private boolean whole;
    private String requestId = "";
    private String address = "";
    private int done;
    private Instant overAt;
    private Refusal refusal;

    ImportRun(Actor actor, ImportPlan plan) {
        this.actor = actor;
        this.plan = plan;
    }

    /** False when it was ordered before: a second click does nothing. */
    synchronized boolean order(List<ImportLine> wanted, boolean allOrNone, RequestTrace from) {
        if (lines != null) {
            return false;
        }
        requestId = from.requestId();
        address = from.address();
        lines = List.copyOf(wanted);
        whole = allOrNone;
        return true;
    }

    synchronized void advance() {
        done++;
    }

    synchronized void became(ImportRow row) {
        rows.add(row);
    }

    synchronized void end(Refusal why, Instant now) {
        refusal = why;
        overAt = now;
    }

    synchronized ImportProgress progress() {
        return new ImportProgress(lines == null ? 0 : lines.size(), done, overAt != null, rows, refusal);
    }

    synchronized boolean isUnderWay() {
        return lines != null && overAt == null;
    }

    /** Nobody will ask for it any more. */
    synchronized boolean isForgotten(Instant now) {
        Instant last = overAt == null ? plan.validUntil() : overAt.plus(MemberImport.PLAN_LASTS);
        return !isUnderWay() && now.isAfter(last);
    }

    synchronized List<ImportLine> lines() {
        return lines;
    }

    synchronized boolean isWhole() {
        return whole;
    }

    /** As if it were still the request that ordered it. */
    synchronized void continueIn(RequestTrace trace) {
        trace.begin(requestId, address);
    }

    Actor actor() {
        return actor;
    }

    ImportPlan plan() {
        return plan;
    }

    UUID batchId() {
        return plan.batchId();
    }

    boolean isOf(Actor other) {
        return actor.accountId().equals(other.accountId());
    }
}
