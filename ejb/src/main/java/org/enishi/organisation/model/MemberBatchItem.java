package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** One member whom a command to many has changed: and by what it is seen that nobody changed him since. */
@Entity
@Table(name = "member_batch_item")
public class MemberBatchItem extends BaseEntity {

    @Column(name = "batch_id", updatable = false)
    private UUID batchId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "security_version", updatable = false)
    private int securityVersion;

    protected MemberBatchItem() {}

    public MemberBatchItem(UUID batchId, Account changed) {
        this.batchId = batchId;
        this.accountId = changed.getId();
        this.securityVersion = changed.securityVersion();
    }

    /** Own sign-ins and a new title do not count; whatever touched the rights does. */
    public boolean isStillSo(Account account) {
        return account.securityVersion() == securityVersion;
    }

    public UUID accountId() {
        return accountId;
    }
}
