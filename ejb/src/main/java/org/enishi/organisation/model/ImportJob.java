package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.Actor;

/**
 * The order to add the people of a file. It outlives the server that took it: whoever works on it says so for a minute at a
 * time, and when nobody does, another one goes on where the lines say.
 */
@Entity
@Table(name = "import_job")
public class ImportJob extends BaseEntity {

    /** How long a server may be silent before another one takes the work over. */
    public static final Duration TURN = Duration.ofSeconds(60);

    /** So often something unforeseen may happen before nobody tries again. */
    private static final int PATIENCE = 5;

    /** Works on what has just failed, so that nobody tries again at once. */
    private static final UUID NOBODY = new UUID(0, 0);

    /** By which the check knew it: whoever orders twice orders once. */
    @Column(name = "batch_id", updatable = false)
    private UUID batchId;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "actor_id", updatable = false)
    private UUID actorId;

    @Column(name = "actor_version", updatable = false)
    private int actorVersion;

    @Column(name = "request_id", updatable = false)
    private String requestId;

    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private boolean whole;

    private int prepared;

    private int failures;

    private UUID worker;

    @Column(name = "worker_until")
    private Instant workerUntil;

    @Column(name = "ordered_at", updatable = false)
    private Instant orderedAt;

    @Column(name = "over_at")
    private Instant overAt;

    private String refusal;

    protected ImportJob() {}

    public ImportJob(UUID batchId, Actor actor, Origin origin, boolean whole, Instant now) {
        this.batchId = batchId;
        this.organisationId = actor.organisationId();
        this.actorId = actor.accountId();
        this.actorVersion = actor.securityVersion();
        this.requestId = origin.requestId();
        this.address = origin.address();
        this.whole = whole;
        this.orderedAt = now;
    }

    /** The request by which it was ordered, for the audit. */
    public record Origin(String requestId, String address) {}

    /** False where it is over, or another server works on it. */
    public boolean claim(UUID by, Instant now) {
        boolean others = worker != null && !worker.equals(by) && now.isBefore(workerUntil);
        if (isOver() || others) {
            return false;
        }
        if (!by.equals(worker)) {
            prepared = 0;
        }
        worker = by;
        workerUntil = now.plus(TURN);
        return true;
    }

    /** What is kept in the memory of the server that works on it, until all of it can be written at once. */
    public void prepare(int people) {
        prepared = people;
    }

    /** Tried again after a while, and at last not any more. */
    public void fail(Instant now) {
        failures++;
        worker = null;
        prepared = 0;
        if (failures >= PATIENCE) {
            end("rule.import.brokeOff", now);
        } else {
            worker = NOBODY;
            workerUntil = now.plus(TURN);
        }
    }

    /** @param why null when all was done */
    public void end(String why, Instant now) {
        if (overAt == null) {
            overAt = now;
            refusal = why;
            worker = null;
        }
    }

    public boolean isOver() {
        return overAt != null;
    }

    public boolean isOf(UUID organisation) {
        return organisationId.equals(organisation);
    }

    public boolean isWhole() {
        return whole;
    }

    public UUID batchId() {
        return batchId;
    }

    public UUID actorId() {
        return actorId;
    }

    public int actorVersion() {
        return actorVersion;
    }

    public Origin origin() {
        return new Origin(requestId, address);
    }

    public int prepared() {
        return prepared;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    public String refusal() {
        return refusal;
    }
}
