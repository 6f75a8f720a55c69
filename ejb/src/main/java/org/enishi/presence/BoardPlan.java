package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.model.Membership;
import org.enishi.presence.store.DirectoryLines;
import org.enishi.presence.store.ExtensionGroups;

/** Where everybody of an organisation has his place on the board, and under which number he is reached there. */
@ApplicationScoped
@Transactional
class BoardPlan {

    @Inject
    private ExtensionGroups groups;

    @Inject
    private DirectoryLines lines;

    /**
     * @param names of the groups, in their order
     * @param groups of each person, in that order
     * @param numbers 内線番号 of whoever has one
     */
    record Places(List<String> names, Map<UUID, List<String>> groups, Map<UUID, String> numbers) {

        /** Whoever is in none comes last; without any group, everybody stays where he was. */
        int place(String room) {
            int place = names.indexOf(room);
            return place < 0 ? names.size() : place;
        }

        /** Where the organisation has no groups, his department. */
        List<String> of(ColleagueRow person) {
            if (names.isEmpty()) {
                return person.department() == null || person.department().isEmpty()
                        ? List.of()
                        : List.of(person.department());
            }
            return groups.getOrDefault(person.accountId(), List.of());
        }
    }

    Places of(UUID organisationId) {
        List<String> names =
                groups.rows(organisationId).stream().map(GroupRow::name).toList();
        Map<UUID, List<String>> byPerson = names.isEmpty()
                ? Map.of()
                : groups.memberships(organisationId).stream()
                        .collect(Collectors.groupingBy(
                                Membership::accountId, Collectors.mapping(Membership::group, Collectors.toList())));
        return new Places(names, byPerson, lines.numbersOf(organisationId));
    }
}
