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
 * The devices of all people, in the cache of the server and nowhere else. The cache never lets anything go by itself: when
 * evidence is too old is judged by the clock of the application whenever somebody asks.
 */
@ApplicationScoped
public class Desks {

    @Resource(lookup = "java:jboss/infinispan/cache/enishi/presence")
    private ConcurrentMap<UUID, Desk> desks;

    public Optional<Desk> find(UUID accountId) {
        return Optional.ofNullable(desks.get(accountId));
    }

    /** As it was before and as it is after the change, which may be tried more than once. */
    public record Step(Desk before, Desk after) {}

    /** Beginning with an empty desk where there is none. */
    public Step change(UUID accountId, UUID organisationId, UnaryOperator<Desk> change) {
        while (true) {
            Desk before = desks.get(accountId);
            Desk after = change.apply(before == null ? Desk.of(accountId, organisationId) : before);
            boolean done = before == null
                    ? desks.putIfAbsent(accountId, after) == null
                    : desks.replace(accountId, before, after);
            if (done) {
                return new Step(before == null ? Desk.of(accountId, organisationId) : before, after);
            }
        }
    }

    public void remove(UUID accountId) {
        desks.remove(accountId);
    }

    /** False where somebody has used it meanwhile. */
    public boolean remove(Desk desk) {
        return desks.remove(desk.accountId(), desk);
    }

    public Collection<Desk> all() {
        return List.copyOf(desks.values());
    }
}
