package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.ContactFile;
import org.enishi.presence.ContactService;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.ContactFilter;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.data.KanaRow;
import org.enishi.presence.data.LineOutcome;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** 共通電話帳: found however it is typed, by everybody of the organisation and by nobody else. DIR-12. */
class ContactIT extends AtTheSwitchboard {

    private static final PageRequest ALL = new PageRequest(0, 100);

    @Inject
    private ContactService contacts;

    @Inject
    private ContactFile files;

    @Test
    void somebody_is_found_however_his_name_and_number_are_typed() throws Exception {
        establish(plan("田中 一郎", "タナカ イチロウ", "立波商事", "取引先", "03-1234-5678"));
        establish(plan("ＡＢＣサービス", "", "", "行政", "+81 45 111 2222"));
        assertThat(names(null, "一郎", "", "", "", "")).containsExactly("田中 一郎");
        assertThat(names(null, "abcｻｰﾋﾞｽ", "", "", "", "")).containsExactly("ＡＢＣサービス");
        assertThat(names(null, "", "ﾀﾅｶ", "", "", "")).containsExactly("田中 一郎");
        assertThat(names(null, "", "なか", "", "", "")).isEmpty();
        assertThat(names(null, "", "", "商事", "取引", "０３（１２３４")).containsExactly("田中 一郎");
        assertThat(names(null, "", "", "", "", "045111")).containsExactly("ＡＢＣサービス");
        assertThat(names(null, "", "", "", "", "1234")).isEmpty();
        assertThat(names(KanaRow.TA, "", "", "", "", "")).containsExactly("田中 一郎");
        assertThat(names(KanaRow.OTHER, "", "", "", "", "")).containsExactly("ＡＢＣサービス");
        assertThat(names(KanaRow.KA, "", "", "", "", "")).isEmpty();
        assertThat(names(null, "", "", "", "", "")).containsExactly("田中 一郎", "ＡＢＣサービス");
        assertThat(names(null, "%", "", "", "", "")).isEmpty();
        assertThat(ground.as(administrator, contacts::groups)).containsExactly("取引先", "行政");
    }

    /** By name, kana, company, group and number. */
    private List<String> names(KanaRow row, String... typed) throws Exception {
        ContactFilter filter = new ContactFilter(typed[0], typed[1], typed[2], typed[3], typed[4], row);
        return ground.as(person, () -> contacts.find(filter, ALL)).rows().stream()
                .map(ContactPlan::name)
                .toList();
    }

    @Test
    void the_slower_of_two_is_told_nobody_is_there_twice_and_changes_are_kept() throws Exception {
        establish(plan("田中", "", "立波商事", "", "03-1234-5678"));
        assertThatThrownBy(() -> establish(plan("田 中", "", "立波 商事", "", "03-9999-9999")))
                .hasMessage("rule.contact.taken");
        ContactPlan kept = only();
        ContactPlan wanted =
                new ContactPlan(kept.id(), kept.version(), "田中", "", "立波商事", "取引先", "0312345678", "", "", "夜間不可\n要予約");
        as(administrator, () -> contacts.settle(wanted));
        assertThatThrownBy(() -> as(administrator, () -> contacts.settle(wanted)))
                .isInstanceOf(StaleEdit.class);
        assertThat(only().memo()).isEqualTo("夜間不可\n要予約");
        assertThat(traces.changes(organisation, AuditAct.CONTACT_CHANGED))
                .contains("GROUP:  > 取引先")
                .noneMatch(change -> change.startsWith("FIRST_NUMBER: 0312345678"));
        long latest = only().version();
        as(administrator, () -> contacts.remove(kept.id(), latest));
        assertThat(names(null, "", "", "", "", "")).isEmpty();
        assertThat(traces.changes(organisation, AuditAct.CONTACT_REMOVED)).hasSize(1);
    }

    @Test
    void contacts_of_others_are_not_there() throws Exception {
        establish(plan("田中", "", "", "", "03-1234-5678"));
        ContactPlan kept = only();
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "contacts-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        assertThat(ground.as(stranger, () -> contacts.find(ContactFilter.ALL, ALL))
                        .total())
                .isZero();
        assertThat(ground.as(stranger, files::take)).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> contacts.read(kept.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> contacts.settle(kept))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> contacts.remove(kept.id(), kept.version())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_is_judged_without_a_trace_and_brought_in_as_it_was_judged() throws Exception {
        establish(plan("田中", "", "立波商事", "", "03-1234-5678"));
        List<FileLine<ContactField>> lines = List.of(
                line(2, "田中", "立波商事", "03-1234-5679"),
                line(3, "=1+1", "", "+1 202 555 0100"),
                line(4, "番号なし", "", ""),
                line(5, " 田中 ", "立波商事", "045-111-2222"));
        List<FileRow<ContactField>> checked = ground.as(administrator, () -> files.check(lines));
        assertThat(checked)
                .extracting(FileRow::outcome)
                .containsExactly(LineOutcome.CHANGED, LineOutcome.NEW, LineOutcome.INVALID, LineOutcome.INVALID);
        assertThat(checked.get(3).reason().key()).isEqualTo("rule.contact.twice");
        assertThat(only().firstNumber()).isEqualTo("0312345678");

        assertThat(ground.as(administrator, () -> files.bringIn(lines))).isEqualTo(checked);
        assertThat(ground.as(administrator, files::take))
                .extracting(ContactPlan::name, ContactPlan::firstNumber)
                .containsExactlyInAnyOrder(tuple("田中", "0312345679"), tuple("=1+1", "+12025550100"));
        assertThat(ground.as(administrator, () -> files.check(lines)))
                .extracting(FileRow::outcome)
                .startsWith(LineOutcome.SAME, LineOutcome.SAME);
    }

    private static FileLine<ContactField> line(int number, String name, String company, String phone) {
        return FileLine.of(number, ContactField.COLUMNS, List.of(name, "", company, "", phone, "", "", ""));
    }

    private void establish(ContactPlan plan) throws Exception {
        as(administrator, () -> contacts.establish(plan));
    }

    private static ContactPlan plan(String name, String kana, String company, String group, String number) {
        return new ContactPlan(null, 0, name, kana, company, group, number, "", "", "");
    }

    private ContactPlan only() throws Exception {
        return ground.as(person, () -> contacts.find(ContactFilter.ALL, ALL))
                .rows()
                .get(0);
    }
}
