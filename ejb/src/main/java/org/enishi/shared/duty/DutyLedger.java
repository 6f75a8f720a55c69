package org.enishi.shared.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.enishi.shared.duty.model.Beat;
import org.enishi.shared.duty.store.Duties;
import org.enishi.shared.settings.Settings;

/** Says to the database that this node is there, and asks it who is on duty. */
@ApplicationScoped
@Transactional
class DutyLedger {

    @Inject
    private Duties duties;

    @Inject
    private Settings settings;

    boolean beat() {
        return duties.lock().beat(settings.node());
    }

    Beat last() {
        return duties.read().toBeat();
    }

    boolean takeOver(Beat since) {
        return duties.lock().takeOver(settings.node(), since);
    }

    void release() {
        duties.lock().release(settings.node());
    }
}
