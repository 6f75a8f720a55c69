package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.portal.AnnouncementDesk;
import org.enishi.portal.LinkDesk;
import org.enishi.portal.PortalSearchService;
import org.enishi.portal.data.AnnouncementDraft;
import org.enishi.portal.data.AnnouncementHit;
import org.enishi.portal.data.Audience;
import org.enishi.portal.data.LinkCategory;
import org.enishi.portal.data.LinkDraft;
import org.enishi.portal.data.LinkHit;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.search.Wanted;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** News and links are found by whom they are meant for, while they are. NAV-08, INFO-01. */
class PortalSearchIT extends FromInside {

    private static final PageRequest PAGE = new PageRequest(0, 50);

    @Inject
    private AnnouncementDesk desk;

    @Inject
    private LinkDesk links;

    @Inject
    private PortalSearchService search;

    @Inject
    private Ground ground;

    @Inject
    private MovableClock moved;

    @Inject
    private Clock clock;

    private final String region = "seek-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID operator;
    private UUID company;
    private UUID university;
    private UUID stranger;

    @BeforeEach
    void a_region_of_its_own() {
        ground.holdMail();
        operator = somebody(region, OrganisationKind.OPERATOR, "o");
        company = somebody(region, OrganisationKind.COMPANY, "c");
        university = somebody(region, OrganisationKind.INSTITUTION, "i");
        stranger = somebody(region + "x", OrganisationKind.COMPANY, "x");
    }

    private UUID somebody(String where, OrganisationKind kind, String letter) {
        return ground.active(ground.organisationIn(where, kind, letter + where), Role.ADMINISTRATOR, "one");
    }

    @AfterEach
    void everything_goes_on_again() {
        ground.letMailGo();
        moved.reset();
    }

    private List<String> news(UUID account, String words) {
        ground.act(account);
        var page = search.findAnnouncements(Wanted.of(words), PAGE);
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream()
                .map(AnnouncementHit::title)
                .map(title -> title.text())
                .toList();
    }

    private List<String> links(UUID account, String words) {
        ground.act(account);
        return search.findLinks(Wanted.of(words), PAGE).rows().stream()
                .map(LinkHit::title)
                .map(title -> title.text())
                .toList();
    }

    @Test
    void news_are_found_by_their_audience_from_their_beginning_to_their_end() {
        Instant now = clock.instant();
        ground.act(operator);
        desk.publish(draft("企業向けの停電のお知らせ", Audience.COMPANY, now, now.plus(Duration.ofDays(2))));
        desk.publish(draft("全員への停電のお知らせ", Audience.ALL, now.plus(Duration.ofDays(1)), null));

        assertThat(news(company, "ていでん")).containsExactly("企業向けの停電のお知らせ");
        assertThat(news(company, "ﾒﾝﾃﾅﾝｽ 停電")).containsExactly("企業向けの停電のお知らせ");
        assertThat(news(university, "停電")).isEmpty();
        assertThat(news(stranger, "停電")).isEmpty();
        assertThat(news(operator, "停電")).hasSize(2);

        moved.move(Duration.ofDays(1).plusHours(1));
        assertThat(news(university, "停電")).containsExactly("全員への停電のお知らせ");
        assertThat(news(company, "停電")).hasSize(2).startsWith("全員への停電のお知らせ");
        moved.move(Duration.ofDays(1));
        assertThat(news(company, "停電")).containsExactly("全員への停電のお知らせ");
    }

    private static AnnouncementDraft draft(String title, Audience audience, Instant from, Instant until) {
        return new AnnouncementDraft(
                UUID.randomUUID(), 0, title, "メンテナンスを行います。", audience, from, until, false, false, false);
    }

    @Test
    void a_link_is_found_in_its_region_and_as_it_was_last_changed() {
        ground.act(university);
        links.add(new LinkDraft(0, LinkCategory.OVERVIEW, null, "地域共創センター", "https://kyoso.example/start"));

        assertThat(links(company, "ちいき")).containsExactly("地域共創センター");
        assertThat(links(operator, "ｾﾝﾀｰ")).containsExactly("地域共創センター");
        assertThat(links(company, "kyoso")).containsExactly("地域共創センター");
        assertThat(links(stranger, "地域共創")).isEmpty();

        ground.act(university);
        var row = links.list().get(0);
        links.remove(row.id(), row.version());
        assertThat(links(company, "地域共創")).isEmpty();
    }
}
