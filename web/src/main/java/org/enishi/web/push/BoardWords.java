package org.enishi.web.push;

import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.BoardRow;
import org.enishi.presence.data.Whereabouts;
import org.enishi.web.shared.JsonMaker;

/** What boards are told, as they read it. */
public final class BoardWords {

    private BoardWords() {}

    /** How somebody is seen by his colleagues, each of whom sees the same. */
    static String of(UUID person, Whereabouts found) {
        JsonObjectBuilder change = JsonMaker.object()
                .add("person", person.toString())
                .add("state", found.state().name())
                .add("shape", found.state().shape())
                .add("reason", found.reason())
                .add("quiet", found.quiet());
        if (found.since() != null) {
            change.add("since", found.since().toEpochMilli());
        }
        if (found.substituteId() != null) {
            change.add("substitute", found.substituteId().toString());
        }
        return change.build().toString();
    }

    /**
     * By what the cards of everybody are known, whoever looks at them and wherever people are: it is another one where somebody has come
     * or gone, or is called or looks otherwise than before.
     */
    public static String sheet(Collection<BoardRow> rows) {
        List<List<Object>> cards = rows.stream()
                .sorted(Comparator.comparing(BoardRow::accountId))
                .map(row -> List.<Object>of(
                        row.accountId(),
                        row.name(),
                        row.groups(),
                        row.extension(),
                        row.picture() == null ? "" : row.picture()))
                .toList();
        return Integer.toHexString(cards.hashCode());
    }
}
