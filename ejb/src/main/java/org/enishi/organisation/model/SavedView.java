package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SingleLine;

/** A way to look at the user list that one person keeps under a name of his own. */
@Entity
@Table(name = "saved_view")
public class SavedView extends BaseEntity {

    /** More would be a second list to search in. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_QUERY = 1000;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    private String name;

    private String query;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected SavedView() {}

    public SavedView(UUID accountId, String name, String query, Instant now) {
        this.accountId = accountId;
        this.createdAt = now;
        call(name);
        lookAt(query);
    }

    private void call(String wanted) {
        String plain = SingleLine.of(wanted == null ? "" : wanted.strip());
        if (plain.isEmpty() || plain.codePointCount(0, plain.length()) > LONGEST_NAME) {
            throw new RuleViolated("rule.grid.view.name", LONGEST_NAME);
        }
        name = plain;
    }

    /** Only ever the query of the one list, never an address to go to. */
    public final void lookAt(String wanted) {
        if (!wanted.startsWith("?") || wanted.length() > LONGEST_QUERY) {
            throw new RuleViolated("rule.grid.view.query");
        }
        query = wanted;
    }

    public boolean isOf(UUID account) {
        return accountId.equals(account);
    }

    public String name() {
        return name;
    }
}
