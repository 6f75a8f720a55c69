package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.portal.LinkDesk;
import org.enishi.portal.data.LinkCategory;
import org.enishi.portal.data.LinkDraft;
import org.enishi.portal.data.LinkRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An institution keeps its own links and touches no other's; the operator keeps those of the region. INFO-01. */
class LinkDeskIT extends FromInside {

    @Inject
    private LinkDesk desk;

    @Inject
    private Ground ground;

    private final String region = "links-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID first;
    private UUID second;
    private UUID operator;

    @BeforeEach
    void two_institutions() {
        first = administrator(OrganisationKind.INSTITUTION, "a");
        second = administrator(OrganisationKind.INSTITUTION, "b");
        operator = administrator(OrganisationKind.OPERATOR, "o");
    }

    private UUID administrator(OrganisationKind kind, String letter) {
        return ground.active(ground.organisationIn(region, kind, letter + region), Role.ADMINISTRATOR, "one");
    }

    @Test
    void whatever_institution_the_form_names_the_link_is_that_of_whoever_sends_it() {
        ground.act(second);
        UUID other = desk.institutions().keySet().iterator().next();
        ground.act(first);
        desk.add(draft(0, other, "産学連携概要", "https://a.example/"));
        assertThat(desk.list())
                .extracting(LinkRow::organisationId)
                .doesNotContain(other)
                .hasSize(1);

        ground.act(second);
        assertThat(desk.list()).isEmpty();
    }

    @Test
    void the_link_of_another_institution_does_not_exist() {
        ground.act(first);
        desk.add(draft(0, null, "科研費の一覧", "https://a.example/kaken"));
        LinkRow link = desk.list().get(0);
        ground.act(second);
        assertThatThrownBy(() -> desk.change(link.id(), draft(link.version(), null, "改", "https://b.example/")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.remove(link.id(), link.version())).isInstanceOf(NotFound.class);

        ground.act(operator);
        desk.change(link.id(), draft(link.version(), null, "運営が訂正", "https://a.example/kaken"));
        assertThatThrownBy(() -> desk.change(link.id(), draft(link.version(), null, "遅い", "https://a.example/")))
                .isInstanceOf(StaleEdit.class);
        LinkRow now = desk.list().get(0);
        assertThat(now.title()).isEqualTo("運営が訂正");
        desk.remove(now.id(), now.version());
        assertThat(desk.list()).isEmpty();
    }

    @Test
    void the_operator_chooses_among_the_institutions_of_the_region_only() {
        ground.act(operator);
        assertThat(desk.institutions()).hasSize(2);
        UUID elsewhere = ground.organisation(OrganisationKind.INSTITUTION, "elsewhere" + region);
        assertThatThrownBy(() -> desk.add(draft(0, elsewhere, "他地域", "https://x.example/")))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> desk.add(draft(0, null, "無し", "https://x.example/")))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void what_a_browser_would_run_instead_of_open_is_refused() {
        ground.act(first);
        for (String url : List.of("javascript:alert(1)", "data:text/html,x", "//a.example", "ftp://a.example/", "")) {
            assertThatThrownBy(() -> desk.add(draft(0, null, "悪い", url)))
                    .as(url)
                    .isInstanceOf(RuleViolated.class);
        }
        assertThat(desk.list()).isEmpty();
    }

    private static LinkDraft draft(long version, UUID organisation, String title, String url) {
        return new LinkDraft(version, LinkCategory.OVERVIEW, organisation, title, url);
    }
}
