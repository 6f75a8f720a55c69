package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.organisation.event.DutiesHandedOver;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;

/**
 * 引継ぎ: no deletion leaves a duty without anybody. It goes to whoever was chosen; else to whoever deletes, if he is a colleague; else,
 * as when the operator deletes, who may not know what there is, to an administrator who stays.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Succession {

    @Inject
    private Accounts accounts;

    @Inject
    private Event<DutiesHandedOver> handedOver;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @param chosen null for nobody in particular */
    void arrange(UUID chosen, List<Account> leavers) {
        Map<UUID, Set<UUID>> byOrganisation = leavers.stream()
                .collect(Collectors.groupingBy(
                        account -> account.organisation().getId(),
                        Collectors.mapping(Account::getId, Collectors.toSet())));
        byOrganisation.forEach((organisation, people) -> {
            Optional<UUID> successor =
                    chosen == null ? found(organisation, people) : Optional.of(demand(chosen, organisation, people));
            successor.ifPresent(
                    one -> handedOver.fire(new DutiesHandedOver(organisation, people, one, clock.instant())));
        });
    }

    private UUID demand(UUID chosen, UUID organisation, Set<UUID> leavers) {
        return accounts.find(chosen)
                .filter(Account::mayAct)
                .filter(account -> account.organisation().getId().equals(organisation))
                .map(Account::getId)
                .filter(Predicate.not(leavers::contains))
                .orElseThrow(() -> new RuleViolated("rule.member.successor"));
    }

    /** Empty in an organisation where no administrator is left who could act. */
    private Optional<UUID> found(UUID organisation, Set<UUID> leavers) {
        Stream<UUID> colleague =
                currentActor
                        .find()
                        .filter(actor -> actor.organisationId().equals(organisation))
                        .map(Actor::accountId)
                        .stream();
        return Stream.concat(
                        colleague,
                        accounts.activeAdministrators(organisation).stream().sorted())
                .filter(Predicate.not(leavers::contains))
                .findFirst();
    }
}
