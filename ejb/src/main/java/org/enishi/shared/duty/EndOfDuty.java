package org.enishi.shared.duty;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** A node that stops in good order lets another one take over at once. */
@Startup
@Singleton
@DependsOn("Migration")
public class EndOfDuty {

    @Inject
    private DutyLedger duties;

    @PreDestroy
    void release() {
        duties.release();
    }
}
