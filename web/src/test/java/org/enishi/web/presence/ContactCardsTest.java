package org.enishi.web.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.data.FileLine;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;

class ContactCardsTest {

    private static final ContactPlan ODD = new ContactPlan(
            UUID.randomUUID(),
            1,
            "甲;乙, \"丙\\\" ^n",
            "こう \"おつ\" ^",
            "株式会社;,\\",
            "取引先,行政",
            "0312345678",
            "+12025550100",
            "0120111222",
            "一行目\n二行目;,\\ END:VCARD");

    @Test
    void what_is_written_is_read_again_as_it_was() {
        List<FileLine<ContactField>> read = ContactCards.read(ContactCards.written(List.of(ODD, ODD)));
        assertThat(read).hasSize(2);
        FileLine<ContactField> one = read.get(1);
        assertThat(one.number()).isEqualTo(2);
        assertThat(one.cell(ContactField.NAME)).isEqualTo(ODD.name());
        assertThat(one.cell(ContactField.KANA)).isEqualTo(ODD.katakana());
        assertThat(one.cell(ContactField.COMPANY)).isEqualTo(ODD.company());
        assertThat(one.cell(ContactField.GROUP)).isEqualTo(ODD.group());
        assertThat(one.cell(ContactField.FIRST_NUMBER)).isEqualTo("+81312345678");
        assertThat(one.cell(ContactField.SECOND_NUMBER)).isEqualTo("+12025550100");
        assertThat(one.cell(ContactField.THIRD_NUMBER)).isEqualTo("+81120111222");
        assertThat(one.cell(ContactField.MEMO)).isEqualTo(ODD.memo());
    }

    @Test
    void a_card_within_a_card_or_without_an_end_makes_the_file_unreadable() {
        for (String broken : List.of(
                "BEGIN:VCARD\nFN:x",
                "BEGIN:VCARD\nbegin:vcard\nEND:VCARD\nEND:VCARD",
                "BEGIN:VCARD\nFN:x\nEND:VCARD\nEND:VCARD")) {
            assertThatThrownBy(() -> ContactCards.read(broken))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessage("presence.contactImport.unreadable");
        }
    }

    @Test
    void a_table_is_no_card() {
        assertThat(ContactCards.areIn("\r\n begin:vcard\r\n")).isTrue();
        assertThat(ContactCards.areIn("BEGIN:VCALENDAR")).isFalse();
        assertThat(ContactCards.areIn("")).isFalse();
    }
}
