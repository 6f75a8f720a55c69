package org.enishi.organisation;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.enishi.shared.duty.Watch;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.time.Round;

/**
 * What happens to accounts by the passing of time: requests for a new password are answered, first sign-ins that were left
 * are closed, administrators are told of initial passwords that end soon. Each in a transaction of its own, so that one
 * that fails holds up no other; on two nodes, whoever locks first does it.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccountTimer {

    @Inject
    private ResetLedger resets;

    @Inject
    private AccountCare care;

    @Inject
    private AccountErasure erasure;

    @Inject
    private InvitationLedger invitations;

    @Inject
    private Watch watch;

    /** Whether what the last run of this server left unsaid has been looked for. */
    private volatile boolean settled;

    private final Round answering = new Round(AccountTimer.class);
    private final Round caring = new Round(AccountTimer.class);

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void answerRequests() {
        answering.run(watch.over(Job.PASSWORD_RESETS), () -> answering.each(resets.waiting(), resets::answer));
    }

    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    void lookAfterEntries() {
        caring.run(watch.over(Job.ACCOUNTS), () -> {
            if (!settled) {
                caring.each(invitations.unsettled(), invitations::settle);
                settled = true;
            }
            caring.each(care.leftFirstSignIns(), care::closeFirstSignIn);
            caring.each(care.entriesThatEndSoon(), care::warn);
            caring.each(erasure.beyondRestoring(), erasure::takeKeys);
            care.forgetWhatIsOver();
        });
    }
}
