package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.LoneProject;
import org.enishi.matching.data.OpenWork;
import org.enishi.matching.store.OpenWorks;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * Tells whoever is about to delete colleagues what these leave undone. Of the people of others, also to the operator, it knows
 * nothing: who is in which room is theirs.
 */
@Stateless
public class OpenWorkService {

    @Inject
    private OpenWorks works;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Not of the people of others: then nothing at all is to be said of it. */
    @Requires(Permission.MEMBERS_DELETE)
    public boolean isTold() {
        return !currentActor.get().isOperator();
    }

    /** Whoever of them has nothing in hand, or is not of the own organisation, is missing. */
    @Requires(Permission.MEMBERS_DELETE)
    public Map<UUID, OpenWork> countOpenWork(Collection<UUID> accountIds) {
        return works.of(currentActor.get().organisationId(), clock.instant()).entrySet().stream()
                .filter(work -> accountIds.contains(work.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whom they are to be handed over to is chosen at the project. */
    @Requires(Permission.MEMBERS_DELETE)
    public List<LoneProject> findOnlyTheirs(Collection<UUID> accountIds) {
        return works.onlyOf(currentActor.get().organisationId(), Set.copyOf(accountIds));
    }
}
