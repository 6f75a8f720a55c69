package org.enishi.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;

/**
 * What somebody who is signed in asked for and was refused. The act that was refused has been rolled back by then, so this
 * is written by itself; and whoever goes on asking fills no log: the same is written once a minute.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RefusalLog {

    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    @Inject
    private AuditLog log;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    private final Map<Refusal, Instant> written = new ConcurrentHashMap<>();

    private record Refusal(UUID accountId, String wanted) {}

    public void record(String wanted) {
        if (currentActor.find().filter(actor -> isNew(actor, wanted)).isPresent()) {
            log.record(AuditAct.ACCESS_REFUSED, AuditDetail.on(null, wanted));
        }
    }

    private boolean isNew(Actor actor, String wanted) {
        Instant now = clock.instant();
        if (written.size() > MOST_REMEMBERED) {
            written.values().removeIf(last -> isOver(last, now));
        }
        Refusal refusal = new Refusal(actor.accountId(), wanted);
        return written.merge(refusal, now, (last, next) -> isOver(last, next) ? next : last)
                .equals(now);
    }

    private static boolean isOver(Instant last, Instant now) {
        return !now.isBefore(last.plus(QUIET));
    }
}
