package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    /** That of the National Tax Agency, and others whose digits agree. */
    @ParameterizedTest
    @ValueSource(strings = {"7000012050002", "8000012010038", "3010005002599"})
    void numbers_whose_digits_agree_are_valid(String number) {
        assertThat(CorporateNumber.isValid(number)).isTrue();
    }

    @Test
    void one_digit_mistyped_is_found_wherever_it_stands() {
        String good = "7000012050002";
        for (int place = 0; place < good.length(); place++) {
            int digit = good.charAt(place) - '0';
            // 0 and 9 weigh the same: the weight of the sum is taken modulo nine.
            String mistyped = good.substring(0, place) + (digit + 1) % 9 + good.substring(place + 1);
            assertThat(CorporateNumber.isValid(mistyped)).as(mistyped).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "700001205000", "70000120500022", "a000012050002", "７０００012050002"})
    void what_is_not_thirteen_plain_digits_is_not_valid(String number) {
        assertThat(CorporateNumber.isValid(number)).isFalse();
    }

    @Test
    void full_width_digits_spaces_and_hyphens_are_forgiven() {
        assertThat(CorporateNumber.normalised(" 7-0000-1205－0002　")).isEqualTo("7000012050002");
        assertThat(CorporateNumber.normalised(null)).isEmpty();
    }
}
