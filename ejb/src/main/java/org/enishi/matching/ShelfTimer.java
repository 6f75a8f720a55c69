package org.enishi.matching;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.enishi.shared.time.Round;

/**
 * Reads into the index what has changed, on each node, so that whoever searches need not wait for it; the first round fills it
 * after a start. Nobody depends on it: what is missing is read when somebody searches who may see it.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ShelfTimer {

    @Inject
    private ProjectShelf shelf;

    private final Round round = new Round(ShelfTimer.class);

    @Schedule(second = "13/20", minute = "*", hour = "*", persistent = false)
    void readWhatChanged() {
        round.run(shelf::tidy);
    }
}
