package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.enishi.shared.persistence.BaseEntity;

/**
 * Counts the wrong passwords given for one sign-in name, whether or not anybody has that name, or from one network
 * address. Too many within the window close it for a while; what is tried while it is closed neither counts nor lengthens
 * that.
 */
@Entity
@Table(name = "sign_in_guard")
public class SignInGuard extends BaseEntity {

    @Column(name = "guard_key", updatable = false)
    private String key;

    private int failures;

    @Column(name = "first_failure_at")
    private Instant firstFailureAt;

    @Column(name = "closed_until")
    private Instant closedUntil;

    protected SignInGuard() {}

    public SignInGuard(String key) {
        this.key = key;
    }

    public boolean isClosed(Instant now) {
        return closedUntil != null && now.isBefore(closedUntil);
    }

    /** True when this failure closed it. */
    public boolean recordFailure(SignInLimit limit, Instant now) {
        if (isClosed(now)) {
            return false;
        }
        boolean windowOver = isWindowOver(limit, now);
        if (windowOver) {
            failures = 0;
            firstFailureAt = now;
        }
        failures++;
        if (failures < limit.failures()) {
            return false;
        }
        closedUntil = now.plus(limit.closedFor());
        failures = 0;
        firstFailureAt = null;
        return true;
    }

    /** Null, or a moment that may be past. */
    public Instant closedUntil() {
        return closedUntil;
    }

    /** Also when the clock was put back, for then the window would not end. */
    private boolean isWindowOver(SignInLimit limit, Instant now) {
        return firstFailureAt == null
                || now.isBefore(firstFailureAt)
                || !now.isBefore(firstFailureAt.plus(limit.window()));
    }

    public void recordSuccess() {
        failures = 0;
        firstFailureAt = null;
        closedUntil = null;
    }
}
