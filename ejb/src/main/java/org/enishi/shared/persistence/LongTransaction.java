package org.enishi.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** A transaction that may last longer than a request has patience: for work that nobody waits for. */
@ApplicationScoped
public class LongTransaction {

    private static final int LONGEST_SECONDS = 1800;

    @Inject
    private UserTransaction transaction;

    /** What the work throws rolls it back, and is thrown. */
    public void run(Runnable work) {
        try {
            transaction.setTransactionTimeout(LONGEST_SECONDS);
            transaction.begin();
            try {
                work.run();
            } catch (RuntimeException e) {
                transaction.rollback();
                throw e;
            } finally {
                transaction.setTransactionTimeout(0);
            }
            transaction.commit();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }
}
