package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.enishi.presence.BoardService;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.BoardRow;

/**
 * Where everybody is, for boards that have lost their place: read and written once for all who ask at about the same time, because
 * colleagues see the same of each other. A thousand boards come back at once where a server was started anew. Nothing that was told
 * is missing in it.
 */
@ApplicationScoped
class BoardSnapshots {

    /** Time alone changes where people are, too. */
    private static final long FRESH = TimeUnit.SECONDS.toNanos(1);

    @Inject
    private BoardChannel channel;

    @Inject
    private BoardService boards;

    private final Map<UUID, Snapshot> last = new ConcurrentHashMap<>();

    private record Snapshot(long number, long at, String frame) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH;
        }
    }

    /** For somebody who has just been let in, and may look. */
    String of(UUID organisationId) {
        last.values().removeIf(known -> !known.isFresh());
        return last.compute(
                        organisationId,
                        (id, known) ->
                                known != null && known.number() == channel.number(id) ? known : read(organisationId))
                .frame();
    }

    private Snapshot read(UUID organisationId) {
        long at = System.nanoTime();
        long number = channel.number(organisationId);
        List<BoardRow> rows = boards.board(BoardFilter.all()).rows();
        List<String> people = rows.stream()
                .map(row -> BoardWords.of(row.accountId(), row.whereabouts()))
                .toList();
        return new Snapshot(number, at, channel.whole(number, BoardWords.sheet(rows), people));
    }
}
