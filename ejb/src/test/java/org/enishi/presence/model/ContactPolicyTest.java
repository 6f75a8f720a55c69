package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.enishi.presence.data.ContactPlan;
import org.junit.jupiter.api.Test;

class ContactPolicyTest {

    @Test
    void numbers_move_up_and_none_is_there_twice() {
        ContactPlan checked = ContactPolicy.checked(plan("田中", "", "03-1234-5678", "+81 3 1234 5678"));
        assertThat(checked.numbers()).containsExactly("0312345678");
        assertThat(checked.firstNumber()).isEqualTo("0312345678");
    }

    @Test
    void the_reading_is_kept_in_hiragana_however_it_is_typed() {
        assertThat(ContactPolicy.checked(plan("田中", "ﾀﾅｶ イチロウ", "0312345678", ""))
                        .kana())
                .isEqualTo("たなか いちろう");
    }

    @Test
    void what_cannot_be_kept_is_refused_with_the_reason_that_helps() {
        assertRefused("rule.contact.name", plan("・ 　", "", "0312345678", ""));
        assertRefused("rule.contact.noNumber", plan("田中", "", " ", ""));
        assertRefused("rule.contact.number", plan("田中", "", "1", ""));
        assertRefused("rule.contact.text", plan("あ".repeat(101), "", "0312345678", ""));
        assertRefused("rule.contact.text", plan("田\u202e中", "", "0312345678", ""));
        // One letter that becomes eighteen.
        assertRefused("rule.contact.text", plan("田中", "\ufdfa".repeat(50), "0312345678", ""));
        assertRefused("rule.contact.memo", memo("a\u0000"));
        assertRefused("rule.contact.memo", memo("あ".repeat(501)));
        assertThat(ContactPolicy.checked(memo("一\r\n  二")).memo()).isEqualTo("一\n  二");
    }

    @Test
    void keys_fit_where_they_are_kept() {
        assertThat(ContactPolicy.key("\ufdfa".repeat(100))).hasSize(200);
        assertThat(ContactPolicy.key("㈱ ＡＢＣ")).isEqualTo(ContactPolicy.key("(株)abc"));
    }

    private static void assertRefused(String rule, ContactPlan plan) {
        assertThatThrownBy(() -> ContactPolicy.checked(plan)).hasMessage(rule);
    }

    private static ContactPlan memo(String memo) {
        return new ContactPlan(null, 0, "田中", "", "", "", "0312345678", "", "", memo);
    }

    private static ContactPlan plan(String name, String kana, String second, String third) {
        return new ContactPlan(null, 0, name, kana, "", "", "", second, third, "");
    }
}
