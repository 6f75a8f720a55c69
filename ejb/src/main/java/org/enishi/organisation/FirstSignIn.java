package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.enishi.organisation.data.FirstSignInStep;
import org.enishi.organisation.data.OwnProfile;
import org.enishi.organisation.data.ProfileChange;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * What everybody does who comes in for the first time, in this order and without leaving out a step: an own
 * password ({@link PasswordService#chooseFirst}), agreement to the terms of use, a look at the own name. Only then anything else is open.
 */
@Stateless
public class FirstSignIn {

    @Inject
    private Accounts accounts;

    @Inject
    private ActorDirectory actors;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private TermsOfUse terms;

    @Inject
    private Clock clock;

    /** Whoever has done the rest and is still held up owes a second factor. */
    @Requires(Permission.FIRST_SIGN_IN)
    public FirstSignInStep step() {
        FirstSignInStep step = own().firstSignInStep();
        return step == FirstSignInStep.DONE ? FirstSignInStep.SECOND_FACTOR : step;
    }

    /** What was said of the person when he was added, for him to put right. */
    @Requires(Permission.FIRST_SIGN_IN)
    public OwnProfile profile() {
        return own().toOwnProfile();
    }

    /** @param edition of the terms that the person has seen; refused when it is not the one in force */
    @Requires(Permission.FIRST_SIGN_IN)
    public void agreeToTerms(int edition) {
        if (terms.inForce(currentActor.get().region()) != edition) {
            throw new RuleViolated("rule.terms.version");
        }
        Account account = own();
        account.firstSignIn().agree(edition, clock.instant());
        audit.record(
                AuditAct.TERMS_AGREED,
                MemberWork.detail(account, Occasion.screen()).changing("terms", null, String.valueOf(edition)));
    }

    /**
     * The last step. Every earlier sign-in ends with it, also this one.
     *
     * @return the person as he is from now on, for the session to go on with
     */
    @Requires(Permission.FIRST_SIGN_IN)
    public Actor confirmProfile(ProfileChange profile) {
        Account account = own();
        OwnNames.change(account, profile);
        facts.fire(account.completeFirstSignIn(clock.instant()));
        audit.record(AuditAct.FIRST_SIGN_IN_COMPLETED, MemberWork.detail(account, Occasion.screen()));
        accounts.write();
        return actors.describe(account);
    }

    private Account own() {
        return accounts.lock(currentActor.get().accountId()).orElseThrow(NotFound::new);
    }
}
