package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.data.SuccessStory;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Story;
import org.enishi.matching.store.Stories;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.time.ServerClock;

/** Writes an agreement as everybody would read it: one way for the preview, the page and the paper. */
@ApplicationScoped
class StoryDesk {

    @Inject
    private OrganisationDirectory directory;

    /** Of both sides of all of them, in one statement. */
    Map<UUID, String> names(Collection<Stories.Concluded> concluded) {
        return directory.names(
                concluded.stream()
                        .flatMap(one -> Stream.of(
                                one.project().companyId(), one.response().institutionId()))
                        .collect(Collectors.toSet()),
                Set.of());
    }

    /** @param story null where nobody has said anything yet */
    SuccessStory write(Stories.Concluded concluded, Story story, Map<UUID, String> names) {
        Project project = concluded.project();
        return new SuccessStory(
                project.title(),
                names.getOrDefault(project.companyId(), ""),
                names.getOrDefault(concluded.response().institutionId(), ""),
                project.text().forms(),
                YearMonth.from(concluded.agreedAt().atZone(ServerClock.JAPAN)),
                story == null ? "" : story.words());
    }
}
