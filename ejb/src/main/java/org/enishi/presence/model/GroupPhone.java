package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** A telephone without an account is in an 内線グループ. */
@Entity
@Table(name = "extension_group_phone")
public class GroupPhone extends BaseEntity {

    @Column(name = "group_id", updatable = false)
    private UUID groupId;

    @Column(name = "extension_id", updatable = false)
    private UUID extensionId;

    protected GroupPhone() {}

    public GroupPhone(UUID groupId, UUID extensionId) {
        this.groupId = groupId;
        this.extensionId = extensionId;
    }
}
