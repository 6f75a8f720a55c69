package org.enishi.matching.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.model.Story;
import org.enishi.matching.store.Stories;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.demo.FillDemo;
import org.enishi.shared.security.OrganisationKind;

/** Those who came to an agreement in the demo region were glad of it and want everybody to know. */
@ApplicationScoped
public class DemoStories {

    private static final String WORDS = "実際に使っている図面を題材にした研修を、先生方と一緒に作ることができました。来年度も続けます。";

    @Inject
    private Stories stories;

    @Inject
    private OrganisationDirectory directory;

    void fill(@Observes @Priority(FillDemo.AFTER_ORGANISATION + 1) FillDemo demo) {
        directory.active(demo.region(), Set.of(OrganisationKind.COMPANY)).keySet().stream()
                .flatMap(company -> stories.concludedOf(company).stream())
                .forEach(this::tell);
    }

    private void tell(Stories.Concluded concluded) {
        Story story =
                new Story(concluded.project().getId(), concluded.response().institutionId());
        for (RoomSide side : RoomSide.values()) {
            story.agree(side, WORDS, concluded.agreedAt());
        }
        stories.add(story);
    }
}
