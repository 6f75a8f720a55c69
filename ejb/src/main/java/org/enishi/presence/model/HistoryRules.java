package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.RulesOfHistory;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SingleLine;

/**
 * 運用規程 of an organisation. Only while they are in force do its administrators read how its people were seen, and never what was
 * seen before they came into force.
 */
@Entity
@Table(name = "history_rules")
public class HistoryRules extends BaseEntity {

    public static final int LONGEST_PURPOSE = 200;
    public static final int LONGEST_NAME = 100;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    private String purpose;

    private String responsible;

    @Column(name = "in_force_since")
    private Instant inForceSince;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected HistoryRules() {}

    public HistoryRules(UUID organisationId) {
        this.organisationId = organisationId;
        this.purpose = "";
        this.responsible = "";
    }

    /** Whatever changes in them, they begin anew: people agreed to be shown under those that they could read. */
    public void enforce(String forWhat, String byWhom, Instant now) {
        purpose = line(forWhat, LONGEST_PURPOSE, "rule.history.purpose");
        responsible = line(byWhom, LONGEST_NAME, "rule.history.responsible");
        inForceSince = now;
        changedAt = now;
    }

    private static String line(String typed, int longest, String rule) {
        String line = typed == null ? "" : typed.strip();
        if (line.isEmpty() || !line.equals(SingleLine.of(line)) || line.codePointCount(0, line.length()) > longest) {
            throw new RuleViolated(rule, longest);
        }
        return line;
    }

    public void suspend(Instant now) {
        inForceSince = null;
        changedAt = now;
    }

    public RulesOfHistory toRules() {
        return new RulesOfHistory(purpose, responsible, inForceSince, getVersion());
    }
}
