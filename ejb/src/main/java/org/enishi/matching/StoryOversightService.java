package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.data.ToldStory;
import org.enishi.matching.model.Reason;
import org.enishi.matching.model.Story;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Stories;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The 成約事例 of a region in the hands of its operator: he ends what should not be told, and both sides read why. */
@Stateless
public class StoryOversightService {

    private static final int MOST = 200;

    @Inject
    private Stories stories;

    @Inject
    private StoryDesk desk;

    @Inject
    private StoryNews news;

    @Inject
    private Projects projects;

    @Inject
    private CurrentActor currentActor;

    /** Those that are told now, the last agreement first. */
    @Requires(Permission.STORY_TAKE_DOWN)
    public List<ToldStory> list() {
        List<Stories.Concluded> told = stories.told(currentActor.get().region(), MOST);
        Map<UUID, String> names = desk.names(told);
        Map<List<UUID>, Story> words = stories.of(told);
        return told.stream()
                .map(one -> {
                    UUID project = one.project().getId();
                    UUID institution = one.response().institutionId();
                    return new ToldStory(
                            project, institution, desk.write(one, words.get(List.of(institution, project)), names));
                })
                .toList();
    }

    /** From this moment on nobody reads it any more. What has ended meanwhile is not there to be ended. */
    @Requires(Permission.STORY_TAKE_DOWN)
    public void takeDown(UUID projectId, UUID institutionId, String reason) {
        String why = Reason.required(reason);
        String region = currentActor.get().region();
        Stories.Concluded concluded = projects.lock(projectId)
                .filter(project -> project.source().region().equals(region))
                .flatMap(project -> stories.concluded(projectId, institutionId))
                .orElseThrow(NotFound::new);
        Story story =
                stories.find(projectId, institutionId).filter(Story::isTold).orElseThrow(NotFound::new);
        story.takeDown();
        news.takenDown(concluded, why);
    }
}
