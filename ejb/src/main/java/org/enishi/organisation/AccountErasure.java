package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.MemberPolicy;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.SignInGuards;
import org.enishi.shared.notice.Notifier;

/**
 * What is taken from a person who is gone: from whoever nobody can restore any more what let him in, while his name stays beside
 * what he wrote; from whoever's organisation is erased everything that tells of him.
 */
@ApplicationScoped
@Transactional
class AccountErasure {

    private static final int AT_ONCE = 100;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInGuards guards;

    @Inject
    private Notifier notifier;

    @Inject
    private Clock clock;

    List<UUID> beyondRestoring() {
        return accounts.closedWithKeys(limit(), AT_ONCE);
    }

    void takeKeys(UUID accountId) {
        accounts.lock(accountId).filter(this::isBeyondRestoring).ifPresent(this::takeKeys);
    }

    private boolean isBeyondRestoring(Account account) {
        Instant deletedAt = account.trail().deletedAt();
        return deletedAt != null && deletedAt.isBefore(limit());
    }

    private Instant limit() {
        return clock.instant().minus(MemberPolicy.RESTORABLE);
    }

    /** Of an organisation that is erased. Also whoever was restored since: nobody is left who could come in. */
    void forgetAllOf(UUID organisationId, String goneName) {
        accounts.allIn(organisationId).forEach(account -> forget(account, goneName));
    }

    private void forget(Account account, String goneName) {
        if (account.trail().deletedAt() == null) {
            account.delete(clock.instant());
        }
        guards.remove(SignInKeys.ofName(account.mailAddress()));
        takeKeys(account);
        accounts.removeHabitsOf(account.getId());
        account.person().forget(goneName);
        notifier.forgetPerson(account.getId());
    }

    private void takeKeys(Account account) {
        account.credentials().forget();
        accounts.removeKeysOf(account.getId());
    }
}
