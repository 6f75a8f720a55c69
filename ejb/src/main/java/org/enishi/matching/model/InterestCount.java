package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/** 関心表明 n大学等 of one project: as many as its responses say at any moment. Changes under the lock of the project. */
@Entity
@Table(name = "interest_count")
public class InterestCount extends BaseEntity {

    @Column(name = "project_id", updatable = false)
    private UUID projectId;

    private long interested;

    protected InterestCount() {}

    public InterestCount(UUID projectId) {
        this.projectId = projectId;
    }

    public void count(long now) {
        interested = now;
    }
}
