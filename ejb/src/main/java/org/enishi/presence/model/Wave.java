package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.WaveAnswer;
import org.enishi.presence.event.WaveAnswered;
import org.enishi.presence.event.Waved;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** ひと声: somebody asks whether a colleague has a moment. It is answered once, or it passes. */
@Entity
@Table(name = "wave")
public class Wave extends BaseEntity {

    /** Longer than that nobody waits with a word on his lips. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    @Column(name = "from_id", updatable = false)
    private UUID fromId;

    @Column(name = "to_id", updatable = false)
    private UUID toId;

    @Column(name = "waved_at", updatable = false)
    private Instant wavedAt;

    @Enumerated(EnumType.STRING)
    private WaveAnswer answer;

    protected Wave() {}

    public Wave(UUID fromId, UUID toId, Instant now) {
        this.fromId = fromId;
        this.toId = toId;
        this.wavedAt = now;
    }

    public Waved waved() {
        return new Waved(getId(), fromId, toId, wavedAt);
    }

    /** 受ける, あとで. Once. */
    public WaveAnswered answer(WaveAnswer given, Instant now) {
        if (answer != null || !now.isBefore(wavedAt.plus(LASTS))) {
            throw new RuleViolated("rule.wave.over");
        }
        if (given == null) {
            throw new RuleViolated("rule.wave.answer");
        }
        answer = given;
        return new WaveAnswered(getId(), fromId, toId, given, now);
    }
}
