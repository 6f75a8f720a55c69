package org.enishi.web.push;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.infinispan.Cache;
import org.infinispan.notifications.Listener;
import org.infinispan.notifications.cachelistener.annotation.CacheEntryCreated;
import org.infinispan.notifications.cachelistener.event.CacheEntryCreatedEvent;

/**
 * Takes hints to the other nodes: as entries of a cache that all of them have, each of which hears what the others put in. Nobody
 * waits for that, and a server that is alone does not even begin.
 */
@ApplicationScoped
class Wire {

    /** It is heard as soon as it is there; so long it lies about. */
    private static final long KEPT_SECONDS = 5;

    @Resource(lookup = "java:jboss/infinispan/cache/enishi-news/news")
    private Cache<String, String> cache;

    @Resource
    private ManagedScheduledExecutorService threads;

    @Inject
    private FromOtherNodes readers;

    private final Ear ear = new Ear();

    /** What this node puts in is called after it: the cache may bring it back by way of another one. */
    private final String own = UUID.randomUUID().toString();

    /** Hears what others put in. A class of its own, for it must not be a proxy. */
    @Listener(sync = false, observation = Listener.Observation.POST)
    public final class Ear {

        @CacheEntryCreated
        public void hear(CacheEntryCreatedEvent<String, String> entry) {
            if (!entry.getKey().startsWith(own)) {
                Hint.read(entry.getValue()).ifPresent(Wire.this::receive);
            }
        }
    }

    @PostConstruct
    void open() {
        cache.addListener(ear);
    }

    @PreDestroy
    void close() {
        cache.removeListener(ear);
    }

    /** Whether it is open. */
    boolean isReady() {
        return threads != null;
    }

    void tell(Hint hint) {
        if (isShared()) {
            cache.putAsync(own + UUID.randomUUID(), hint.text(), KEPT_SECONDS, TimeUnit.SECONDS);
        }
    }

    private boolean isShared() {
        return cache.getAdvancedCache().getRpcManager() != null
                && cache.getAdvancedCache().getRpcManager().getMembers().size() > 1;
    }

    /** On a thread of ours, which knows the application. */
    private void receive(Hint hint) {
        threads.schedule(
                () -> PushDesk.safely(() -> readers.read(hint)),
                FromOtherNodes.pause(hint).toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
