package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.FirstSignInStep;
import org.enishi.organisation.model.SignInFacts;
import org.enishi.organisation.store.AccountTokens;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.OpenSignIns;
import org.enishi.shared.settings.Settings;

/** What the passing of time does to one account. Asked again under the lock, because another node may have been faster. */
@ApplicationScoped
@Transactional
class AccountCare {

    private static final int AT_ONCE = 100;
    private static final Duration WARNED_BEFORE = Duration.ofDays(1);
    private static final Duration TOKENS_KEPT = Duration.ofDays(30);

    @Inject
    private Accounts accounts;

    @Inject
    private AccountTokens tokens;

    @Inject
    private OpenSignIns signIns;

    @Inject
    private EntryLedger entry;

    @Inject
    private MemberNews news;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    List<UUID> leftFirstSignIns() {
        return accounts.firstSignInsOver(clock.instant(), AT_ONCE);
    }

    void closeFirstSignIn(UUID accountId) {
        accounts.lock(accountId)
                .filter(account -> account.firstSignInStep() != FirstSignInStep.DONE)
                .filter(account -> !account.holdsSignIn(clock.instant()))
                .ifPresent(entry::leave);
    }

    List<UUID> entriesThatEndSoon() {
        return accounts.entriesToWarnOf(clock.instant(), clock.instant().plus(WARNED_BEFORE), AT_ONCE);
    }

    void warn(UUID accountId) {
        accounts.lock(accountId)
                .filter(account -> account.signInFacts(clock.instant()).door() == SignInFacts.Door.FIRST)
                .filter(account -> account.credentials().warn(clock.instant()))
                .ifPresent(news::entryEndsSoon);
    }

    void forgetWhatIsOver() {
        tokens.removeOlderThan(clock.instant().minus(TOKENS_KEPT));
        signIns.removeBegunBefore(clock.instant().minus(settings.sessionAbsolute()));
    }
}
