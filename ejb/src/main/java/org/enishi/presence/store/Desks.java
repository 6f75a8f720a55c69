package org.enishi.presence.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.enishi.presence.model.Desk;

/**
 * The devices of all people, in the cache of the server and nowhere else; where several servers are one, it is one cache. It never
 * lets anything go by itself: when evidence is too old is judged by the clock of the application whenever somebody asks.
 */
@ApplicationScoped
public class Desks {

    @Resource(lookup = "java:jboss/infinispan/cache/enishi/presence")
    private ConcurrentMap<UUID, String> desks;

    public Optional<Desk> find(UUID accountId) {
        return Optional.ofNullable(desks.get(accountId)).flatMap(DeskText::read);
    }

    /** As it was before and as it is after the change, which may be tried more than once. */
    public record Step(Desk before, Desk after) {}

    /** Beginning with an empty desk where there is none. */
    public Step change(UUID accountId, UUID organisationId, UnaryOperator<Desk> change) {
        while (true) {
            String known = desks.get(accountId);
            Desk before = Optional.ofNullable(known)
                    .flatMap(DeskText::read)
                    .orElseGet(() -> Desk.of(accountId, organisationId));
            Desk after = change.apply(before);
            if (put(accountId, known, DeskText.of(after))) {
                return new Step(before, after);
            }
        }
    }

    /** False where somebody else was faster. */
    private boolean put(UUID accountId, String known, String text) {
        return known == null
                ? desks.putIfAbsent(accountId, text) == null
                : text.equals(known) || desks.replace(accountId, known, text);
    }

    public void remove(UUID accountId) {
        desks.remove(accountId);
    }

    /** False where somebody has used it meanwhile. */
    public boolean remove(Desk desk) {
        return desks.remove(desk.accountId(), DeskText.of(desk));
    }

    public Collection<Desk> all() {
        return List.copyOf(desks.values()).stream()
                .map(DeskText::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
