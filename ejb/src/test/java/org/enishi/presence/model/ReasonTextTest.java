package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;

/** What a 離席事由 may be called. RSN-03 to RSN-06. */
class ReasonTextTest {

    @Test
    void tenCharactersAreCountedAsAPersonCountsThem() {
        String ten = "𠮷".repeat(10);
        assertThat(ReasonText.read(List.of(ten))).containsExactly(ten);
        assertRefused("rule.reasons.long", "𠮷".repeat(11));
        assertRefused("rule.reasons.long", "あいうえおかきくけこさ");
    }

    @Test
    void emptySlotsAreIgnoredAndTheOthersKeepTheirOrder() {
        assertThat(ReasonText.read(Arrays.asList("外出中", "", null, "　 ", " 休憩中　")))
                .containsExactly("外出中", "休憩中");
    }

    @Test
    void eachStandsThereOnce() {
        assertRefused("rule.reasons.twice", "休憩中", " 休憩中");
    }

    @Test
    void nothingHidesInAReason() {
        assertRefused("rule.reasons.control", "休\n憩");
        assertRefused("rule.reasons.control", "休\u202e憩");
    }

    @Test
    void atLeastOneAndNotTooMany() {
        assertRefused("rule.reasons.none", "", " ");
        assertRefused("rule.reasons.many", Collections.nCopies(51, "休").toArray(String[]::new));
    }

    @Test
    void theUsualOnesAreThoseOfTheManualInItsOrder() {
        assertThat(ReasonText.read(ReasonText.USUAL)).containsExactly("休憩中", "昼食中", "作業中", "外出中");
    }

    private static void assertRefused(String key, String... slots) {
        assertThatThrownBy(() -> ReasonText.read(Arrays.asList(slots)))
                .isInstanceOfSatisfying(
                        RuleViolated.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
