package org.enishi.matching.data;

import java.util.Set;
import java.util.UUID;

/** Who of one organisation looks after a project. */
public record ProjectCircle(UUID projectId, String title, Set<UUID> people) {

    public ProjectCircle {
        people = Set.copyOf(people);
    }
}
