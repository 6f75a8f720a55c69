package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.event.CuriositySent;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/**
 * 面白そう: one person of an institution finds one project interesting, until he takes it back. The company learns how many
 * do, never who, and nothing before the end of a window of ten minutes, so that the moment says nothing either.
 */
@Entity
@Table(name = "curiosity")
public class Curiosity extends BaseEntity {

    public static final Duration WINDOW = Duration.ofMinutes(10);

    private static final List<Integer> STEPS = List.of(3, 10);

    /** Whoever presses again within this time has been told of already. */
    static final Duration TOLD_ONCE_IN = Duration.ofHours(24);

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    @Column(name = "institution_id", updatable = false)
    private UUID institutionId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    /** Counted by the company from then on. */
    @Column(name = "shown_from")
    private Instant shownFrom;

    /** No longer counted by the company from then on; null while it stands. */
    @Column(name = "hidden_from")
    private Instant hiddenFrom;

    @Column(name = "told_at")
    private Instant toldAt;

    /** The window in which the company was told of this one. */
    @Column(name = "told_window")
    private Instant toldWindow;

    /** The step of which the company was told because of this one; 0 for none. It stays when this is taken back. */
    private int reached;

    /** 新しいテーマとして. */
    @Column(name = "new_theme")
    private boolean newTheme;

    protected Curiosity() {}

    public Curiosity(UUID projectId, UUID institutionId, UUID accountId, Instant now) {
        this.projectId = projectId;
        this.institutionId = institutionId;
        this.accountId = accountId;
        this.sentAt = now;
        this.shownFrom = windowOf(now);
        this.toldAt = now;
        this.toldWindow = shownFrom;
    }

    /** The end of the window; at its very beginning it is a whole window away. */
    public static Instant windowOf(Instant now) {
        long seconds = WINDOW.toSeconds();
        return Instant.ofEpochSecond((now.getEpochSecond() / seconds + 1) * seconds);
    }

    /** @param toCompany nobody else has been told of in this window */
    public CuriositySent first(boolean toCompany) {
        return fact(toCompany, sentAt);
    }

    /** Again after it was cancelled. Pressing what is pressed changes nothing. */
    public Optional<CuriositySent> again(boolean toCompany, Instant now) {
        if (isSent()) {
            return Optional.empty();
        }
        boolean stillShown = hiddenFrom != null && now.isBefore(hiddenFrom) && shownFrom.isBefore(hiddenFrom);
        cancelledAt = null;
        hiddenFrom = null;
        sentAt = now;
        if (!stillShown) {
            shownFrom = windowOf(now);
        }
        if (now.isBefore(toldAt.plus(TOLD_ONCE_IN))) {
            return Optional.empty();
        }
        toldAt = now;
        toldWindow = windowOf(now);
        return Optional.of(fact(toCompany, now));
    }

    /** The mail that has gone out is not recalled. */
    public void cancel(Instant now) {
        if (isSent()) {
            cancelledAt = now;
            newTheme = false;
            Instant window = windowOf(now);
            hiddenFrom = shownFrom.isAfter(now) ? shownFrom : window;
        }
    }

    private CuriositySent fact(boolean toCompany, Instant now) {
        return new CuriositySent(projectId, institutionId, accountId, toCompany, toldWindow, now);
    }

    /**
     * The company is told at each step once.
     *
     * @param total how many stand with this one
     * @param before the highest step that was ever reached
     * @return whether this one is the first to reach the next
     */
    public boolean reaches(long total, int before) {
        int step = STEPS.stream().filter(each -> each <= total).reduce(0, Math::max);
        if (step <= before) {
            return false;
        }
        reached = step;
        return true;
    }

    public int reached() {
        return reached;
    }

    public boolean isSent() {
        return cancelledAt == null;
    }

    /** ④: of another field or a new theme. Only what is sent can be of one. */
    public void markNewTheme(boolean marked) {
        if (!isSent()) {
            throw new RuleViolated("rule.curiosity.theme.unsent");
        }
        newTheme = marked;
    }

    /** The company counts it at that moment. */
    public boolean isShown(Instant at) {
        return !at.isBefore(shownFrom) && (hiddenFrom == null || at.isBefore(hiddenFrom));
    }
}
