package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberRef;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.model.MemberFacts;
import org.enishi.organisation.model.MemberPolicy;
import org.enishi.organisation.model.OrganisationFacts;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.Members;
import org.enishi.organisation.store.SignInGuards;
import org.enishi.shared.audit.Occasion;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;

/**
 * Serves one change at a time in each organisation: first the organisation is locked, then the account, then both are
 * asked how they stand, and only then the policy decides.
 */
@ApplicationScoped
@Transactional
class MemberCounter {

    @Inject
    private Members members;

    @Inject
    private Accounts accounts;

    @Inject
    private SignInGuards guards;

    @Inject
    private MemberDesk desk;

    @Inject
    private MemberWork work;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    void serve(MemberRef ref, MemberCommand command) {
        OrganisationFacts owner = lockOwner(ref);
        Account account = lock(ref);
        if (isPermitted(account, owner, command)) {
            work.carryOut(command, List.of(account), Occasion.screen());
        }
    }

    void reissue(MemberRef ref, InitialPasswords.Minted minted) {
        OrganisationFacts owner = lockOwner(ref);
        Account account = lock(ref);
        if (isPermitted(account, owner, MemberCommand.of(MemberAction.REISSUE))) {
            work.reissue(account, minted, Occasion.screen());
        }
    }

    private OrganisationFacts lockOwner(MemberRef ref) {
        MemberRow row =
                members.findVisibleTo(currentActor.get(), ref.accountId()).orElseThrow(NotFound::new);
        return desk.facts(desk.lock(row.organisationId()));
    }

    private Account lock(MemberRef ref) {
        Account account = accounts.lock(ref.accountId()).orElseThrow(NotFound::new);
        if (account.getVersion() != ref.version()) {
            throw new StaleEdit();
        }
        return account;
    }

    /** False when it is so already. */
    private boolean isPermitted(Account account, OrganisationFacts owner, MemberCommand command) {
        Instant now = clock.instant();
        Instant lockedUntil =
                guards.closedUntil(SignInKeys.ofName(account.mailAddress())).orElse(null);
        MemberFacts facts = account.facts(lockedUntil, now);
        if (MemberPolicy.isDone(facts, command)) {
            return false;
        }
        MemberPolicy.canDo(currentActor.get(), facts, owner, command, now)
                .or(() -> addressObstacle(account, command))
                .map(Refusal::toFault)
                .ifPresent(fault -> {
                    throw fault;
                });
        return true;
    }

    private Optional<Refusal> addressObstacle(Account account, MemberCommand command) {
        return command.action() == MemberAction.RESTORE && accounts.isTaken(LoginKey.of(account.mailAddress()))
                ? Optional.of(Refusal.of("rule.address.taken"))
                : Optional.empty();
    }
}
