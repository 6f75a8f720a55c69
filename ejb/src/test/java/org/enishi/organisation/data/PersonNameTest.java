package org.enishi.organisation.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"高岡 太郎", "高岡\u3000太郎", "  高岡   太郎 "})
    void theFirstSpaceOfEitherWidthDividesTheName(String typed) {
        PersonName name = PersonName.typed(typed, "");

        assertThat(name.family()).isEqualTo("高岡");
        assertThat(name.given()).isEqualTo("太郎");
        assertThat(name.display()).isEqualTo("高岡 太郎");
    }

    @ParameterizedTest
    @ValueSource(strings = {"たかおか たろう", "タカオカ\u3000タロウ", "ﾀｶｵｶ ﾀﾛｳ"})
    void kanaOfEveryKindAreKeptAsHiragana(String typed) {
        assertThat(PersonName.typed("高岡", typed).displayKana()).isEqualTo("たかおか たろう");
    }

    @Test
    void furtherSpacesBelongToTheGivenName() {
        assertThat(PersonName.typed("Maria Anna Sophia", "").given()).isEqualTo("Anna Sophia");
    }

    @Test
    void aNameWithoutASpaceIsAFamilyName() {
        PersonName name = PersonName.typed("高岡", null);

        assertThat(name.family()).isEqualTo("高岡");
        assertThat(name.given()).isEmpty();
        assertThat(name.familyKana()).isEmpty();
    }
}
