package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.presence.data.ReasonList;
import org.enishi.presence.model.AbsenceReasons;
import org.enishi.presence.model.ReasonText;
import org.enishi.presence.store.ExtensionGroups;
import org.enishi.presence.store.ReasonLists;

/** The 離席事由 that an organisation has: its own, or the usual ones until it has changed them. */
@ApplicationScoped
@Transactional
class ReasonBook {

    @Inject
    private ReasonLists lists;

    @Inject
    private ExtensionGroups groups;

    /** What one person can choose from: those of everybody, then those of his groups. */
    List<String> of(UUID organisationId, UUID accountId) {
        return Stream.concat(
                        of(organisationId).reasons().stream(),
                        groups.of(organisationId, accountId).stream()
                                .flatMap(group -> group.reasonList().reasons().stream()))
                .distinct()
                .toList();
    }

    ReasonList of(UUID organisationId) {
        return lists.find(organisationId)
                .map(AbsenceReasons::toList)
                .orElseGet(() -> new ReasonList(ReasonText.USUAL, 0));
    }
}
