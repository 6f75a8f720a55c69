package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberRef;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.Candidate;
import org.enishi.organisation.model.Judgement;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.model.OrganisationFacts;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.Members;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.CurrentActor;

/**
 * Where every change to members is decided, to one as to many. First the organisations are locked, in the order of their
 * ids, then the accounts; then all are asked how they stand, and only then the policy decides. So two who would together
 * take the last administrator wait for each other, and the second finds out.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MemberBench {

    static final String CHANGED_SINCE = "rule.bulk.changedSince";

    /** Somebody to whom it is to be done, if he is still as he was seen. */
    record Target(UUID accountId, Predicate<Account> isAsSeen) {

        static Target of(MemberRef ref) {
            return new Target(ref.accountId(), account -> account.getVersion() == ref.version());
        }
    }

    /** @param minted one initial password for each target where that is what is asked for; else nothing */
    record Order(
            MemberCommand command, List<Target> targets, Occasion occasion, List<InitialPasswords.Minted> minted) {}

    /** A row for each target that the actor may know of. */
    record Done(List<BulkRow> rows, List<Account> changed) {}

    @Inject
    private Members members;

    @Inject
    private Accounts accounts;

    @Inject
    private MemberDesk desk;

    @Inject
    private MemberWork work;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** As it would be decided now. Empty for somebody whom the actor may not know of. */
    Optional<BulkRow> judge(Target target, MemberCommand command) {
        List<MemberRow> known = members.findAllVisibleTo(currentActor.get(), List.of(target.accountId()));
        return known.stream().findFirst().map(row -> {
            Account account = accounts.find(row.accountId()).orElseThrow();
            Candidate candidate = candidate(command, target, account, row.lockedUntil(), new HashSet<>());
            return new Judgement(currentActor.get(), command, desk.factsOf(known), clock.instant())
                    .on(List.of(candidate))
                    .get(0);
        });
    }

    Done carryOut(Order order) {
        Instant now = clock.instant();
        Map<UUID, MemberRow> known = members.findAllVisibleTo(currentActor.get(), idsOf(order)).stream()
                .collect(Collectors.toMap(MemberRow::accountId, Function.identity()));
        Map<UUID, OrganisationFacts> owners = desk.lockAll(known.values());
        Map<UUID, Account> locked = accounts.lockAll(known.keySet());
        Set<String> addresses = new HashSet<>();
        List<Candidate> candidates = order.targets().stream()
                .filter(target -> locked.containsKey(target.accountId()))
                .map(target -> {
                    Account account = locked.get(target.accountId());
                    Instant lockedUntil = known.get(target.accountId()).lockedUntil();
                    return candidate(order.command(), target, account, lockedUntil, addresses);
                })
                .toList();
        List<BulkRow> rows = new Judgement(currentActor.get(), order.command(), owners, now).on(candidates);
        List<Account> changed = rows.stream()
                .filter(row -> row.outcome() == BulkOutcome.CHANGED)
                .map(row -> locked.get(row.ref().accountId()))
                .toList();
        if (order.command().action() == MemberAction.REISSUE) {
            work.reissue(changed, order.minted(), order.occasion());
        } else {
            work.carryOut(order.command(), changed, order.occasion());
        }
        return new Done(rows, changed);
    }

    private static List<UUID> idsOf(Order order) {
        return order.targets().stream().map(Target::accountId).toList();
    }

    private Candidate candidate(
            MemberCommand command, Target target, Account account, Instant lockedUntil, Set<String> addresses) {
        return new Candidate(
                new MemberRef(account.getId(), account.getVersion()),
                account.name().display(),
                account.mailAddress(),
                account.facts(lockedUntil, clock.instant()),
                obstacle(command, target, account, addresses));
    }

    private Refusal obstacle(MemberCommand command, Target target, Account account, Set<String> addresses) {
        if (!target.isAsSeen().test(account)) {
            return Refusal.of(CHANGED_SINCE);
        }
        boolean comesBack =
                command.action() == MemberAction.RESTORE && account.trail().deletedAt() != null;
        String key = LoginKey.of(account.mailAddress());
        return comesBack && (!addresses.add(key) || accounts.isTaken(key)) ? Refusal.of("rule.address.taken") : null;
    }
}
