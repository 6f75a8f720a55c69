package org.enishi.matching.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.model.Story;
import org.enishi.matching.store.Stories;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemo;
import org.enishi.shared.security.OrganisationKind;

/** Some of those who came to an agreement in the demo region were glad of it and want everybody to know. */
@ApplicationScoped
public class DemoStories {

    @Inject
    private Stories stories;

    @Inject
    private OrganisationDirectory directory;

    void fill(@Observes @Priority(FillDemo.AFTER_ORGANISATION + 1) FillDemo demo) {
        Map<String, String> words = DemoTable.read("stories.tsv").stream()
                .collect(Collectors.toMap(row -> row.text("title"), row -> row.text("words")));
        directory.active(demo.region(), Set.of(OrganisationKind.COMPANY)).keySet().stream()
                .flatMap(company -> stories.concludedOf(company).stream())
                .filter(concluded -> words.containsKey(concluded.project().title()))
                .forEach(concluded ->
                        tell(concluded, words.get(concluded.project().title())));
    }

    private void tell(Stories.Concluded concluded, String words) {
        Story story =
                new Story(concluded.project().getId(), concluded.response().institutionId());
        for (RoomSide side : RoomSide.values()) {
            story.agree(side, words, concluded.agreedAt());
        }
        stories.add(story);
    }
}
