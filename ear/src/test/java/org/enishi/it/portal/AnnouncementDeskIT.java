package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.portal.AnnouncementDesk;
import org.enishi.portal.AnnouncementService;
import org.enishi.portal.data.AnnouncementDraft;
import org.enishi.portal.data.AnnouncementRow;
import org.enishi.portal.data.Audience;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator writes news, and exactly those it speaks to are told, each once. NAV-08, N-1. */
class AnnouncementDeskIT extends FromInside {

    @Inject
    private AnnouncementDesk desk;

    @Inject
    private AnnouncementService announcements;

    @Inject
    private NoticeBox box;

    @Inject
    private Ground ground;

    @Inject
    private MovableClock moved;

    @Inject
    private Clock clock;

    private final String region = "news-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID operator;
    private UUID company;
    private UUID university;

    @BeforeEach
    void a_region_of_its_own() {
        ground.holdMail();
        operator = somebody(OrganisationKind.OPERATOR, "o");
        company = somebody(OrganisationKind.COMPANY, "c");
        university = somebody(OrganisationKind.INSTITUTION, "i");
        ground.act(operator);
    }

    private UUID somebody(OrganisationKind kind, String letter) {
        UUID organisation = ground.organisationIn(region, kind, letter + region);
        return ground.active(organisation, Role.MEMBER, "one");
    }

    @AfterEach
    void everything_goes_on_again() {
        ground.letMailGo();
        moved.reset();
    }

    @Test
    void news_for_companies_reaches_companies_once_however_often_the_form_is_sent() {
        AnnouncementDraft draft = draft("工事のお知らせ", Audience.COMPANY, null, false);
        desk.publish(draft);
        desk.publish(draft);

        awaitNotices(company, "お知らせ「工事のお知らせ」が公開されました。");
        awaitNotices(operator, "お知らせ「工事のお知らせ」が公開されました。");
        assertThat(noticesOf(university)).isEmpty();
        assertThat(mailsTo("c")).isEmpty();
        ground.act(university);
        assertThat(titles()).isEmpty();
        ground.act(company);
        assertThat(titles()).containsExactly("工事のお知らせ");
    }

    @Test
    void what_is_planned_is_known_to_nobody_before_its_time() {
        desk.publish(draft("来月の講座", Audience.ALL, clock.instant().plus(Duration.ofHours(2)), true));
        ground.act(university);
        assertThat(titles()).isEmpty();
        assertThat(noticesOf(university)).isEmpty();

        moved.move(Duration.ofHours(3));

        awaitNotices(university, "お知らせ「来月の講座」が公開されました。");
        assertThat(titles()).containsExactly("来月の講座");
        assertThat(mailsTo("i")).containsExactly("N-1");
    }

    @Test
    void what_is_withdrawn_is_gone_and_the_notices_about_it_say_no_more_what_it_was() {
        desk.publish(draft("取り下げる件", Audience.ALL, null, false));
        awaitNotices(company, "お知らせ「取り下げる件」が公開されました。");
        ground.act(operator);
        UUID id = rows().get(0).id();

        desk.withdraw(id, desk.read(id).version());

        assertThat(rows()).isEmpty();
        assertThatThrownBy(() -> desk.read(id)).isInstanceOf(NotFound.class);
        assertThat(noticesOf(company))
                .hasSize(1)
                .allMatch(notice -> !notice.text().contains("取り下げる件"));
        assertThat(noticesOf(company)).allMatch(notice -> notice.link() == null);
    }

    @Test
    void whom_it_speaks_to_stays_as_it_was_told_but_its_words_may_be_mended() {
        desk.publish(draft("誤字", Audience.COMPANY, null, false));
        awaitNotices(company, "お知らせ「誤字」が公開されました。");
        ground.act(operator);
        UUID id = rows().get(0).id();
        AnnouncementDraft read = desk.read(id);
        assertThat(read.told()).isTrue();

        assertThatThrownBy(() -> desk.change(id, changed(read, "訂正", Audience.ALL)))
                .isInstanceOf(RuleViolated.class);
        desk.change(id, changed(read, "訂正", Audience.COMPANY));
        assertThatThrownBy(() -> desk.change(id, changed(read, "二人目", Audience.COMPANY)))
                .isInstanceOf(StaleEdit.class);

        assertThat(titles()).containsExactly("訂正");
        assertThat(noticesOf(company)).as("not told again").hasSize(1);
    }

    @Test
    void the_operator_of_another_region_finds_nothing_to_change() {
        desk.publish(draft("この地域だけ", Audience.ALL, null, false));
        UUID id = rows().get(0).id();
        UUID other = ground.active(
                ground.organisationIn("x" + region, OrganisationKind.OPERATOR, "x" + region),
                Role.ADMINISTRATOR,
                "one");
        ground.act(other);
        assertThatThrownBy(() -> desk.read(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.withdraw(id, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_cannot_be_shown_is_refused_and_nothing_of_it_is_kept() {
        assertThatThrownBy(() -> desk.publish(draft(" ", Audience.ALL, null, false)))
                .isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> desk.publish(draft("あ".repeat(201), Audience.ALL, null, false)))
                .isInstanceOf(RuleViolated.class);
        Instant past = clock.instant().minus(Duration.ofDays(1));
        AnnouncementDraft over =
                new AnnouncementDraft(UUID.randomUUID(), 0, "件名", "本文", Audience.ALL, null, past, false, false, false);
        assertThatThrownBy(() -> desk.publish(over)).isInstanceOf(RuleViolated.class);
        assertThat(rows()).isEmpty();
    }

    private static AnnouncementDraft draft(String title, Audience audience, Instant from, boolean mailed) {
        return new AnnouncementDraft(UUID.randomUUID(), 0, title, "本文", audience, from, null, false, mailed, false);
    }

    private static AnnouncementDraft changed(AnnouncementDraft read, String title, Audience audience) {
        return new AnnouncementDraft(
                read.submission(),
                read.version(),
                title,
                read.body(),
                audience,
                read.from(),
                read.until(),
                true,
                read.mailed(),
                read.told());
    }

    private List<AnnouncementRow> rows() {
        return announcements.list(new PageRequest(0, 50)).rows();
    }

    private List<String> titles() {
        return rows().stream().map(AnnouncementRow::title).toList();
    }

    private void awaitNotices(UUID person, String... texts) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(noticesOf(person))
                        .extracting(NoticeRow::text)
                        .containsExactly(texts));
    }

    private List<NoticeRow> noticesOf(UUID person) {
        ground.act(person);
        return box.list(new PageRequest(0, 50)).rows();
    }

    private List<String> mailsTo(String letter) {
        return ground.mailsTo("one@" + letter + region + ".example").stream()
                .map(OutgoingMail::event)
                .toList();
    }
}
