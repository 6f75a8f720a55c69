package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** Somebody is in an 内線グループ, until he is taken out or leaves the organisation. */
@Entity
@Table(name = "extension_group_member")
public class GroupMember extends BaseEntity {

    @Column(name = "group_id", updatable = false)
    private UUID groupId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    protected GroupMember() {}

    public GroupMember(UUID groupId, UUID accountId) {
        this.groupId = groupId;
        this.accountId = accountId;
    }
}
