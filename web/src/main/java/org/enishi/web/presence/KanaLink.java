package org.enishi.web.presence;

import java.util.stream.Stream;
import org.enishi.presence.data.KanaRow;

/** A row of the syllabary as it stands in an address. */
final class KanaLink {

    private KanaLink() {}

    /** Null for all, and for what is no row. */
    static KanaRow of(String written) {
        return Stream.of(KanaRow.values())
                .filter(row -> row.name().equalsIgnoreCase(written))
                .findFirst()
                .orElse(null);
    }
}
