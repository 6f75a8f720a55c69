package org.enishi.presence.data;

import java.time.Instant;

/**
 * 運用規程 of an organisation, as everybody of it may read them.
 *
 * @param since null where they are not in force
 * @param version 0 where there never were any
 */
public record RulesOfHistory(String purpose, String responsible, Instant since, long version) {

    public static final RulesOfHistory NONE = new RulesOfHistory("", "", null, 0);

    public boolean isInForce() {
        return since != null;
    }
}
