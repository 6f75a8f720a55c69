package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.ColleagueService;
import org.enishi.presence.SlipService;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.NewSlip;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.presence.data.SlipKind;
import org.enishi.presence.data.SlipRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** Reaching somebody who is not at his desk. PE-39, PE-41, PE-44, P-2, P-3. */
class ColleagueIT extends AtTheDesk {

    @Inject
    private ColleagueService colleagues;

    @Inject
    private SlipService slips;

    @Inject
    private NoticeBox notices;

    @Test
    void whoever_waits_is_told_once_when_the_person_is_back_and_the_person_sees_who_waits() throws Exception {
        as(watcher, () -> colleagues.await(person));
        assertThat(ground.as(watcher, () -> colleagues.read(person)).awaited()).isTrue();
        assertThat(ground.as(person, colleagues::waiting)).containsExactly("試験 watcher");
        assertThat(told(watcher)).isEmpty();

        arrive();
        assertThat(told(watcher)).containsExactly("試験 personさんが在席中になりました。");
        assertThat(ground.as(person, colleagues::waiting)).isEmpty();
        assertThatThrownBy(() -> as(watcher, () -> colleagues.await(person))).hasMessage("rule.return.present");

        as(person, () -> devices.close(laptop));
        beat(laptop, Face.PRESENT);
        assertThat(told(watcher)).as("once").hasSize(1);
    }

    /** PE-39: カメラ停止 is no secret, and neither is it told of somebody who says himself where he is. */
    @Test
    void whether_a_camera_has_seen_somebody_is_told_honestly() throws Exception {
        arrive();
        assertThat(isCameraOff()).isFalse();
        as(person, absence::forbidCamera);
        beat(laptop, Face.OFF);
        assertThat(state()).isEqualTo(PresenceState.PRESENT);
        assertThat(isCameraOff()).isTrue();
        leave("外出中", ReasonEnd.RELEASE);
        assertThat(isCameraOff()).isFalse();
        as(person, absence::release);
        clock.move(Duration.ofSeconds(61));
        assertThat(isCameraOff()).as("nothing is sure").isFalse();
    }

    private boolean isCameraOff() throws Exception {
        return ground.as(watcher, () -> colleagues.read(person)).cameraOff();
    }

    @Test
    void whoever_waits_no_more_is_not_told_and_two_clicks_wait_once() throws Exception {
        as(watcher, () -> colleagues.await(person));
        as(watcher, () -> colleagues.await(person));
        assertThat(ground.as(person, colleagues::waiting)).hasSize(1);
        as(watcher, () -> colleagues.awaitNoMore(person));
        arrive();
        assertThat(told(watcher)).isEmpty();
    }

    @Test
    void somebody_of_another_organisation_is_neither_seen_nor_waited_for_nor_written_to() {
        UUID elsewhere = ground.organisation(OrganisationKind.INSTITUTION, "colleague-elsewhere-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        for (UUID nobody : List.of(person, UUID.randomUUID(), stranger)) {
            assertThatThrownBy(() -> as(stranger, () -> colleagues.read(nobody)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> colleagues.await(nobody)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> slips.leave(nobody, slip("x", "y", "z"))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_slip_reaches_its_recipient_only_with_a_mail_where_he_is_offline_that_says_nothing_of_it() throws Exception {
        ground.holdMail();
        try {
            as(watcher, () -> slips.leave(person, slip("山田商店", "03-0000-0000", "見積の件")));
            assertThat(told(person)).containsExactly("伝言が届きました。");
            assertThat(traces.mails(person, "P-3"))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail).doesNotContain("山田商店", "03-0000-0000", "見積の件"));
            SlipRow row = ground.as(person, slips::list).get(0);
            assertThat(row.writerName()).isEqualTo("試験 watcher");
            assertThat(List.of(row.caller(), row.phone(), row.text())).containsExactly("山田商店", "03-0000-0000", "見積の件");
            assertThat(ground.as(watcher, slips::list)).isEmpty();
            assertThatThrownBy(() -> as(watcher, () -> slips.settle(row.id()))).isInstanceOf(NotFound.class);

            arrive();
            as(watcher, () -> slips.leave(person, slip("再び", "", "")));
            assertThat(traces.mails(person, "P-3"))
                    .as("at his desk he reads the notice")
                    .hasSize(1);
        } finally {
            ground.letMailGo();
        }
    }

    /** P-3: offline is who has no device in use, whatever he says of himself. */
    @Test
    void a_slip_for_somebody_who_went_home_with_a_reason_set_is_mailed() throws Exception {
        ground.holdMail();
        try {
            arrive();
            leave("外出中", ReasonEnd.RELEASE);
            as(watcher, () -> slips.leave(person, slip("山田商店", "", "")));
            assertThat(traces.mails(person, "P-3")).isEmpty();
            as(person, () -> devices.close(laptop));
            as(watcher, () -> slips.leave(person, slip("山田商店", "", "")));
            assertThat(state()).isEqualTo(PresenceState.AWAY_WITH_REASON);
            assertThat(traces.mails(person, "P-3")).hasSize(1);
        } finally {
            ground.letMailGo();
        }
    }

    @Test
    void what_is_settled_steps_back_and_is_forgotten_after_thirty_days() throws Exception {
        as(watcher, () -> slips.leave(person, slip("first", "", "")));
        as(watcher, () -> slips.leave(person, slip("second", "", "")));
        UUID second = ground.as(person, slips::list).get(0).id();
        as(person, () -> slips.settle(second));
        assertThat(ground.as(person, slips::list)).extracting(SlipRow::caller).containsExactly("first", "second");
        as(person, () -> slips.reopen(second));
        assertThat(ground.as(person, slips::list)).allMatch(SlipRow::isOpen);
        as(person, () -> slips.settle(second));
        clock.move(Duration.ofDays(31));
        traces.clearUp();
        assertThat(ground.as(person, slips::list)).extracting(SlipRow::caller).containsExactly("first");
    }

    @Test
    void what_says_nothing_or_too_much_or_comes_too_often_is_refused() throws Exception {
        assertRefused("rule.slip.empty", slip(" ", "03", " "));
        assertRefused("rule.slip.kind", new NewSlip(null, "x", "", ""));
        assertRefused("rule.slip.line", slip("あ".repeat(101), "", ""));
        assertRefused("rule.slip.text", slip("", "", "あ".repeat(501)));
        assertRefused("rule.slip.callBack", new NewSlip(SlipKind.CALL_BACK, "", "", "折り返しください"));
        for (int i = 0; i < 30; i++) {
            as(watcher, () -> slips.leave(person, slip("again", "", "")));
        }
        assertRefused("rule.slip.many", slip("again", "", ""));
    }

    private void assertRefused(String rule, NewSlip slip) {
        assertThatThrownBy(() -> as(watcher, () -> slips.leave(person, slip)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage(rule);
    }

    private static NewSlip slip(String caller, String phone, String text) {
        return new NewSlip(SlipKind.CALLED, caller, phone, text);
    }

    private List<String> told(UUID reader) throws Exception {
        return ground.as(reader, () -> notices.list(new PageRequest(0, 50))).rows().stream()
                .map(NoticeRow::text)
                .toList();
    }
}
