package org.enishi.portal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.portal.data.Audience;
import org.enishi.portal.data.LinkCategory;
import org.enishi.portal.model.Announcement;
import org.enishi.portal.model.AnnouncementFacts;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemo;
import org.enishi.shared.demo.FillDemoFixture;
import org.junit.jupiter.api.Test;

class DemoPortalTest {

    private final FillDemo demo = FillDemoFixture.asked();

    @Test
    void thereIsNewsForEveryAudienceAndAllOfItIsOut() {
        assertThat(DemoPortal.announcements(demo))
                .extracting(Announcement::facts)
                .allMatch(facts -> facts.visibleFrom().isBefore(FillDemoFixture.NOW))
                .extracting(AnnouncementFacts::audience)
                .contains(Audience.values());
    }

    @Test
    void everyLinkBelongsToAnInstitutionOfTheRegion() {
        Map<String, String> kinds = DemoTable.read("organisations.tsv").stream()
                .collect(Collectors.toMap(row -> row.text("key"), row -> row.text("kind")));

        assertThat(DemoTable.read("links.tsv"))
                .extracting(link -> kinds.get(link.text("organisation_key")))
                .containsOnly("INSTITUTION");
    }

    @Test
    void everyCategoryHasLinks() {
        rememberOrganisations();

        assertThat(DemoPortal.links(demo)).hasSameSizeAs(DemoTable.read("links.tsv"));
        assertThat(DemoTable.read("links.tsv"))
                .extracting(link -> link.choice("category", LinkCategory.class))
                .contains(LinkCategory.values());
    }

    @Test
    void aLinkOfAnUnknownOrganisationStopsTheFilling() {
        assertThatThrownBy(() -> DemoPortal.links(demo)).isInstanceOf(IllegalArgumentException.class);
    }

    private void rememberOrganisations() {
        for (DemoRow organisation : DemoTable.read("organisations.tsv")) {
            demo.remember(organisation.text("key"), UUID.randomUUID());
        }
    }
}
