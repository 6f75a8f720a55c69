package org.enishi.shared.persistence;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** Identity is given at construction, not by the database, so an object is itself before it is stored. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    private UUID id;

    @Version
    private long version;

    protected BaseEntity() {
        id = UUID.randomUUID();
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof BaseEntity entity && id.equals(entity.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
