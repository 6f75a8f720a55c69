package org.enishi.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRequestTest {

    @ParameterizedTest
    @CsvSource({"0,1", "0,500", "1000000,20"})
    void aBoundedStretchIsAsked(int first, int size) {
        PageRequest page = new PageRequest(first, size);

        assertThat(page.first()).isEqualTo(first);
        assertThat(page.size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"-1,20", "0,0", "0,-1", "0,501", "0,2147483647"})
    void anythingElseIsRefused(int first, int size) {
        assertThatThrownBy(() -> new PageRequest(first, size))
                .isInstanceOfSatisfying(
                        RuleViolated.class, refusal -> assertThat(refusal.key()).isEqualTo("rule.page.size"));
    }

    @Test
    void theRefusalNamesTheMaximum() {
        assertThatThrownBy(() -> new PageRequest(0, 501))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly(PageRequest.MAXIMUM_SIZE));
    }
}
