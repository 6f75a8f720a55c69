package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** Takes the place of the authenticator once, for somebody who has lost it. Only its hash is here. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode extends BaseEntity {

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "code_hash", updatable = false)
    private String hash;

    protected RecoveryCode() {}

    public RecoveryCode(UUID accountId, String hash) {
        this.accountId = accountId;
        this.hash = hash;
    }
}
