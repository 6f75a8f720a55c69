package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"4001,4001", "４００１,4001", "' 40 01 ',4001", "40-01,4001", "12,12", "123456,123456"})
    void an_extension_is_what_is_dialled_however_it_is_typed(String typed, String kept) {
        assertThat(PhoneNumber.extension(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1234567", "40a1", "+4001", "内線", "4001;ext=1", "<b>", "4001\u0000"})
    void what_no_telephone_dials_is_no_extension(String typed) {
        assertThatThrownBy(() -> PhoneNumber.extension(typed)).hasMessage("rule.extension.number");
    }

    @ParameterizedTest
    @CsvSource({
        "03-1234-5678,0312345678",
        "０３（１２３４）５６７８,0312345678",
        "+81 3 1234 5678,0312345678",
        "090ー1234ー5678,09012345678",
        "+1 212 555 0100,+12125550100"
    })
    void a_number_of_the_public_network_is_one_and_the_same_however_it_is_typed(String typed, String kept) {
        assertThat(PhoneNumber.outside(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4001", "1234567890", "012345678901", "+0312345678", "tel:0312345678", "03-1234-567a"})
    void what_the_public_network_does_not_know_is_refused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.outside(typed)).hasMessage("rule.extension.dialIn");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\u3000", "-"})
    void nothing_typed_is_no_number(String typed) {
        assertThat(PhoneNumber.extension(typed)).isEmpty();
        assertThat(PhoneNumber.outside(typed)).isEmpty();
    }

    @Test
    void a_secret_is_long_and_varied_and_can_be_typed_on_a_telephone() {
        assertThat(SipSecret.required("k7!pWq2#zR9d")).isEqualTo("k7!pWq2#zR9d");
        for (String weak : new String[] {
            null, "", "short", "aaaaaaaaaaaaaaaa", "パスワードパスワードパスワード", "with a space 123", "k7!pWq2#zR9d\n"
        }) {
            assertThatThrownBy(() -> SipSecret.required(weak)).hasMessage("rule.extension.secret");
        }
    }
}
