package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.event.RoleChanged;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.SignInGuards;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.Occasion;

/** Carries out what was found permitted: the change, its record, and the telling. One way for one person and for many. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MemberWork {

    @Inject
    private Accounts accounts;

    @Inject
    private SignInGuards guards;

    @Inject
    private MemberNews news;

    @Inject
    private Succession succession;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private Clock clock;

    void carryOut(MemberCommand command, List<Account> people, Occasion occasion) {
        if (command.action() == MemberAction.DELETE) {
            succession.arrange(command.successor(), people);
        }
        if (MemberNews.isToldBefore(command.action())) {
            news.done(command, people);
        }
        people.forEach(account -> carryOut(command, account, occasion));
        accounts.write();
        if (!MemberNews.isToldBefore(command.action())) {
            news.done(command, people);
        }
    }

    private void carryOut(MemberCommand command, Account account, Occasion occasion) {
        Instant now = clock.instant();
        account.trail().recordChange(now);
        switch (command.action()) {
            case CHANGE_ROLE -> {
                RoleChanged changed = account.changeRole(command.role(), now);
                record(
                        AuditAct.ROLE_CHANGED,
                        detail(account, occasion)
                                .changing(
                                        "role",
                                        changed.before().name(),
                                        changed.after().name()));
                facts.fire(changed);
            }
            case SUSPEND -> done(AuditAct.MEMBER_SUSPENDED, account, occasion, account.suspend(now));
            case RESUME -> done(AuditAct.MEMBER_RESUMED, account, occasion, account.resume(now));
            case DELETE -> done(AuditAct.MEMBER_DELETED, account, occasion, account.delete(now));
            case RESTORE -> done(AuditAct.MEMBER_RESTORED, account, occasion, account.restore(now));
            case UNLOCK -> {
                guards.lock(SignInKeys.ofName(account.mailAddress())).ifPresent(guard -> guard.recordSuccess());
                record(AuditAct.MEMBER_UNLOCKED, detail(account, occasion));
            }
            case REISSUE -> throw new IllegalArgumentException(MemberAction.REISSUE + " needs a password");
        }
    }

    void reissue(List<Account> people, List<InitialPasswords.Minted> minted, Occasion occasion) {
        Iterator<InitialPasswords.Minted> next = minted.iterator();
        for (Account account : people) {
            InitialPasswords.Minted password = next.next();
            account.reissueInitialPassword(password.kept());
            account.trail().recordChange(clock.instant());
            record(AuditAct.INITIAL_PASSWORD_REISSUED, detail(account, occasion));
            news.reissued(account, password);
        }
        accounts.write();
    }

    private void done(AuditAct act, Account account, Occasion occasion, Object fact) {
        record(act, detail(account, occasion));
        facts.fire(fact);
    }

    private void record(AuditAct act, AuditDetail detail) {
        audit.record(act, detail);
    }

    static AuditDetail detail(Account account, Occasion occasion) {
        return AuditDetail.on(account.getId(), account.name().display())
                .within(account.organisation().getId())
                .at(occasion);
    }
}
