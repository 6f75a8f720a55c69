package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.CallLogFile;
import org.enishi.presence.CallLogService;
import org.enishi.presence.ContactService;
import org.enishi.presence.SlipService;
import org.enishi.presence.data.CallField;
import org.enishi.presence.data.CallFilter;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.CallRow;
import org.enishi.presence.data.CallSlip;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.data.LineOutcome;
import org.enishi.presence.data.NewCall;
import org.enishi.presence.data.NewSlip;
import org.enishi.presence.data.SlipKind;
import org.enishi.presence.data.SlipRow;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.enishi.shared.time.ServerClock;
import org.junit.jupiter.api.Test;

/** 通話ログ: written down once, found again, and told on as 伝言 to whoever it concerns. DIR-14, PE-44. */
class CallLogIT extends AtTheSwitchboard {

    @Inject
    private CallLogService calls;

    @Inject
    private CallLogFile files;

    @Inject
    private ContactService contacts;

    @Inject
    private SlipService slips;

    @Inject
    private Clock time;

    @Test
    void a_call_is_shown_with_the_names_of_both_and_its_slip_is_read_by_its_recipient_only() throws Exception {
        change(plan(person, "4001"));
        as(
                administrator,
                () -> contacts.establish(new ContactPlan(null, 0, "田中", "", "立波商事", "", "03-1234-5678", "", "", "")));
        NewCall call = call("03-1234-5678", "4001", CallResult.MISSED);
        as(administrator, () -> calls.write(call, slip("４００１", "見積の件")));
        CallRow row = only();
        assertThat(row.fromName()).isEqualTo("立波商事 田中");
        assertThat(row.toName()).isEqualTo("試験 person");
        assertThat(row.slipName()).isEqualTo("試験 person");
        assertThat(row.toString()).doesNotContain("見積の件");
        assertThat(ground.as(person, slips::list)).extracting(SlipRow::text).containsExactly("見積の件");
        assertThat(traces.changes(organisation, AuditAct.CALL_WRITTEN)).hasSize(1);

        UUID id = row.call().id();
        assertThatThrownBy(() ->
                        as(administrator, () -> calls.leaveSlip(id, row.call().version(), slip("4001", "また"))))
                .hasMessage("rule.call.slipLeft");
        assertThatThrownBy(() ->
                        as(administrator, () -> calls.remove(id, row.call().version() + 1)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void what_makes_no_sense_is_refused_and_nothing_of_it_is_kept() throws Exception {
        NewCall good = call("", "4001", CallResult.ANSWERED);
        assertRefused("rule.call.callee", good, slip("4999", "x"));
        assertRefused("rule.call.callee", good, slip("-", "x"));
        assertRefused("rule.call.self", good, slip(row(administrator).line().login(), "x"));
        assertRefused("rule.slip.empty", good, new CallSlip("person", new NewSlip(SlipKind.CALLED, "", "", "")));
        assertRefused("rule.call.to", call("", " ", CallResult.MISSED), null);
        assertRefused("rule.call.result", call("", "4001", null), null);
        assertRefused("rule.call.at", new NewCall(null, "", "4001", 0, CallResult.BUSY, ""), null);
        assertRefused("rule.call.future", new NewCall(now().plusHours(1), "", "1", 0, CallResult.BUSY, ""), null);
        assertRefused("rule.call.old", new NewCall(now().minusMonths(14), "", "1", 0, CallResult.BUSY, ""), null);
        assertThat(found(CallFilter.ALL)).isEmpty();
        as(administrator, () -> calls.write(good, null));
        assertRefused("rule.call.taken", good, null);
    }

    /** A slip for somebody by his sign-in name, where the sign-in name is asked for by the word person. */
    private void assertRefused(String rule, NewCall call, CallSlip slip) throws Exception {
        CallSlip known = slip != null && slip.callee().equals("person")
                ? new CallSlip(row(person).line().login(), slip.slip())
                : slip;
        assertThatThrownBy(() -> as(administrator, () -> calls.write(call, known)))
                .hasMessage(rule);
    }

    @Test
    void calls_are_found_by_number_result_and_day_and_are_gone_after_thirteen_months() throws Exception {
        as(administrator, () -> calls.write(call("03-1111-2222", "4001", CallResult.MISSED), null));
        as(administrator, () -> calls.write(call("", "4002", CallResult.ANSWERED), null));
        LocalDate today = now().minusMinutes(30).toLocalDate();
        assertThat(found(new CallFilter("1111", null, null, null))).hasSize(1);
        assertThat(found(new CallFilter("03-1111", null, today, today))).hasSize(1);
        assertThat(found(new CallFilter("", CallResult.ANSWERED, null, null))).hasSize(1);
        assertThat(found(new CallFilter("", null, today.plusDays(1), null))).isEmpty();
        assertThat(found(new CallFilter("", null, null, today.minusDays(1)))).isEmpty();
        clock.move(Duration.ofDays(-390));
        as(administrator, () -> calls.write(call("", "4003", CallResult.BUSY), null));
        clock.move(Duration.ofDays(-10));
        as(administrator, () -> calls.write(call("", "4004", CallResult.BUSY), null));
        clock.reset();
        traces.forgetOldCalls();
        assertThat(found(CallFilter.ALL))
                .extracting(row -> row.call().to())
                .containsExactlyInAnyOrder("4001", "4002", "4003");
    }

    @Test
    void a_file_is_brought_in_once_and_what_it_told_is_not_removed() throws Exception {
        String at = now().minusHours(1).withNano(0).toString().replace('T', ' ');
        List<FileLine<CallField>> lines = List.of(
                line(2, at, "03-1111-2222", "4001", "62", "ANSWERED", "1700000000.1"),
                line(3, at, "03-1111-2222", "4001", "", "MISSED", ""),
                line(4, at.replace('-', '/'), "0311112222", "4001", "5", "BUSY", ""),
                line(5, "yesterday", "", "4001", "", "BUSY", ""),
                line(6, at, "", "4001", "-1", "BUSY", ""),
                line(7, at, "", "4001", "", "?", ""));
        List<FileRow<CallField>> checked = ground.as(administrator, () -> files.check(lines));
        assertThat(checked)
                .extracting(row -> row.reason() == null ? null : row.reason().key())
                .containsExactly(
                        null, null, "rule.call.twice", "rule.call.at", "rule.call.seconds", "rule.call.result");
        assertThat(found(CallFilter.ALL)).isEmpty();
        assertThat(ground.as(administrator, () -> files.bringIn(lines))).isEqualTo(checked);
        assertThat(found(CallFilter.ALL))
                .extracting(row -> row.call().seconds())
                .containsExactlyInAnyOrder(62, 0);
        assertThat(ground.as(administrator, () -> files.bringIn(lines)))
                .extracting(FileRow::outcome)
                .startsWith(LineOutcome.SAME, LineOutcome.SAME);
        List<CallRow> kept = found(CallFilter.ALL);
        assertThat(kept).hasSize(2);
        UUID one = kept.get(0).call().id();
        assertThatThrownBy(() -> as(administrator, () -> calls.remove(one, 1))).hasMessage("rule.call.notTyped");
        assertThat(ground.as(administrator, files::take)).hasSize(2);
    }

    @Test
    void calls_of_others_are_not_there() throws Exception {
        as(administrator, () -> calls.write(call("", "4001", CallResult.MISSED), null));
        UUID id = only().call().id();
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "calls-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        assertThat(ground.as(stranger, files::take)).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> calls.read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> calls.remove(id, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> calls.leaveSlip(id, 1, slip("4001", "x"))))
                .isInstanceOf(NotFound.class);
    }

    private static FileLine<CallField> line(int number, String... cells) {
        return FileLine.of(number, CallField.COLUMNS, List.of(cells));
    }

    private NewCall call(String from, String to, CallResult result) {
        return new NewCall(now().minusMinutes(30).withSecond(0).withNano(0), from, to, 5, result, "");
    }

    private LocalDateTime now() {
        return LocalDateTime.now(time.withZone(ServerClock.JAPAN));
    }

    private static CallSlip slip(String callee, String text) {
        return new CallSlip(callee, new NewSlip(SlipKind.CALLED, "", "", text));
    }

    private CallRow only() throws Exception {
        return found(CallFilter.ALL).get(0);
    }

    private List<CallRow> found(CallFilter filter) throws Exception {
        return ground.as(administrator, () -> calls.list(filter, new PageRequest(0, 100)))
                .rows();
    }
}
