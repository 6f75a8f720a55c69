package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.StoryDraft;
import org.enishi.matching.data.StoryRow;
import org.enishi.matching.data.StoryState;
import org.enishi.matching.model.Story;
import org.enishi.matching.model.StoryPolicy;
import org.enishi.matching.store.CooperationForms;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Stories;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Where the administrators of both sides say whether their agreement may be told as 成約事例, and read beforehand what is told. */
@Stateless
public class StoryService {

    @Inject
    private Stories stories;

    @Inject
    private StoryDesk desk;

    @Inject
    private StoryNews news;

    @Inject
    private Projects projects;

    @Inject
    private CooperationForms forms;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The agreements of the own organisation, the last first. */
    @Requires(Permission.STORY_AGREE)
    public List<StoryRow> list() {
        Actor actor = currentActor.get();
        List<Stories.Concluded> concluded = stories.concludedOf(actor.organisationId());
        Map<UUID, String> names = desk.names(concluded);
        Map<List<UUID>, Story> told = stories.of(concluded);
        return concluded.stream()
                .flatMap(one -> sideOf(actor, one)
                        .map(side -> row(
                                one,
                                side,
                                told.get(List.of(
                                        institutionOf(one), one.project().getId())),
                                names))
                        .stream())
                .toList();
    }

    /** Agrees to exactly these words; if they are other than before, the other side has to agree anew. */
    @Requires(Permission.STORY_AGREE)
    public void agree(StoryDraft draft) {
        Taken taken = take(draft.projectId(), draft.institutionId());
        Story story = stories.find(draft.projectId(), draft.institutionId()).orElse(null);
        if (draft.version() != (story == null ? StoryDraft.FIRST : story.getVersion())) {
            throw new StaleEdit();
        }
        if (story == null) {
            story = new Story(draft.projectId(), draft.institutionId());
            stories.add(story);
        }
        story.agree(taken.side(), draft.words(), clock.instant());
        news.agreed(taken.concluded(), taken.side(), story.stateFor(taken.side()));
    }

    /** From this moment on nobody reads it any more. */
    @Requires(Permission.STORY_AGREE)
    public void takeBack(UUID projectId, UUID institutionId) {
        Taken taken = take(projectId, institutionId);
        stories.find(projectId, institutionId).ifPresent(story -> {
            StoryState before = story.stateFor(taken.side());
            story.takeBack(taken.side());
            if (before.isOwnAgreed()) {
                news.takenBack(taken.concluded(), taken.side(), before);
            }
        });
    }

    /** 協力募集の形態, in the operator's order. */
    @Requires(Permission.STORY_AGREE)
    public List<EntryRow> forms() {
        return forms.rows();
    }

    private record Taken(Stories.Concluded concluded, RoomSide side) {}

    /** One change at a time: the project is locked. */
    private Taken take(UUID projectId, UUID institutionId) {
        Actor actor = currentActor.get();
        return projects.lock(projectId)
                .flatMap(project -> stories.concluded(projectId, institutionId))
                .flatMap(one -> sideOf(actor, one).map(side -> new Taken(one, side)))
                .orElseThrow(NotFound::new);
    }

    private static Optional<RoomSide> sideOf(Actor actor, Stories.Concluded one) {
        return StoryPolicy.sideOf(actor, one.project().companyId(), institutionOf(one));
    }

    private static UUID institutionOf(Stories.Concluded one) {
        return one.response().institutionId();
    }

    private StoryRow row(Stories.Concluded one, RoomSide side, Story story, Map<UUID, String> names) {
        return new StoryRow(
                one.project().getId(),
                institutionOf(one),
                story == null ? StoryDraft.FIRST : story.getVersion(),
                side,
                story == null ? StoryState.NOBODY : story.stateFor(side),
                desk.write(one, story, names));
    }
}
