package org.enishi.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/**
 * Makes the stores before there is work for them. The server gives a bean its entity manager when it is first used, and waits
 * without end when it is told to stop in that moment: a job of the first second then kept it from ever stopping.
 */
@Startup
@Singleton
@DependsOn("Migration")
public class StoresAtStart {

    @Inject
    private Stores stores;

    @PostConstruct
    void make() {
        stores.make();
    }
}
