package org.enishi.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks for the cache as the application does: the server starts a cache only for a component that names it. */
@ApplicationScoped
public class CacheOfPresence {

    @Resource(lookup = "java:jboss/infinispan/cache/enishi/presence")
    private Object cache;

    Object cache() {
        return cache;
    }
}
