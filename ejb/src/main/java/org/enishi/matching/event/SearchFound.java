package org.enishi.matching.event;

import java.util.List;
import java.util.UUID;

/** A saved search has found what was not there before. @param titles of the projects, the newest first */
public record SearchFound(UUID searchId, UUID accountId, String name, String link, List<String> titles) {

    public SearchFound {
        titles = List.copyOf(titles);
    }
}
