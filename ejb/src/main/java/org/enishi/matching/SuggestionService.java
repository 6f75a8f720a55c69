package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.ExpertSuggestion;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.model.ExpertRanking;
import org.enishi.matching.store.Curiosities;
import org.enishi.organisation.ColleagueDirectory;
import org.enishi.organisation.ExpertDirectory;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.text.WordList;

/** Suggests to the coordinators of an institution who of their own people may fit a project. Nothing of it is told to anybody. */
@Stateless
public class SuggestionService {

    /** What stands in many texts and says nothing of what somebody works on. */
    private static final Set<String> USUAL_WORDS =
            Set.copyOf(WordList.read(SuggestionService.class, "usual-words.txt"));

    @Inject
    private ProjectDesk desk;

    @Inject
    private Curiosities curiosities;

    @Inject
    private ColleagueDirectory colleagues;

    @Inject
    private ExpertDirectory experts;

    @Inject
    private CurrentActor currentActor;

    /** The most fitting first, each with the reasons. */
    @Requires(Permission.INTEREST_DECLARE)
    public List<ExpertSuggestion> suggestPeople(UUID projectId) {
        Actor actor = currentActor.get();
        ProjectText text = desk.readAddressed(actor, projectId).project().text();
        UUID house = actor.organisationId();
        Map<UUID, List<String>> fields = experts.fieldsOf(house);
        Map<UUID, List<String>> titles = curiosities.titlesBySender(house, projectId);
        List<ExpertRanking.Person> people = colleagues.activeOf(house).stream()
                .map(person -> new ExpertRanking.Person(
                        person.accountId(),
                        person.name(),
                        person.department(),
                        fields.getOrDefault(person.accountId(), List.of()),
                        titles.getOrDefault(person.accountId(), List.of())))
                .toList();
        return new ExpertRanking(String.join("\n", text.title(), text.body(), text.notes()), USUAL_WORDS).of(people);
    }
}
