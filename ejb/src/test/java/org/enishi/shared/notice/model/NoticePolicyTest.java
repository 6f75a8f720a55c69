package org.enishi.shared.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticePolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"R-1", "R-4", "R-5", "R-5-company", "C-9", "H-1", "H-2", "H-3", "P-2", "P-3"})
    void whatTheMatrixMarksInterrupts(String event) {
        assertThat(NoticePolicy.isLive(event)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M-1", "M-2", "C-1", "C-10", "R-2", "R-10", "R-10-company", "O-1", "U-1", "N-1"})
    void whatItDoesNotMarkWaits(String event) {
        assertThat(NoticePolicy.isLive(event)).isFalse();
    }
}
