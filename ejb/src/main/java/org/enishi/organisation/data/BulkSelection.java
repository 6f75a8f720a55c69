package org.enishi.organisation.data;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a command to many is meant for: these, or all that a filter finds but a few.
 *
 * @param criteria null when the people are named
 */
public record BulkSelection(Set<UUID> accountIds, MemberFilter criteria, Set<UUID> except) implements Serializable {

    public BulkSelection {
        accountIds = Set.copyOf(accountIds);
        except = Set.copyOf(except);
    }

    public static BulkSelection of(Set<UUID> accountIds) {
        return new BulkSelection(accountIds, null, Set.of());
    }

    public static BulkSelection matching(MemberFilter criteria, Set<UUID> except) {
        return new BulkSelection(Set.of(), criteria, except);
    }

    public boolean isByCriteria() {
        return criteria != null;
    }
}
