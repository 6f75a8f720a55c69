package org.enishi.shared.duty.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Of two nodes one is on duty, and never both. */
class DutyTest {

    private final Duty duty = new Duty();

    @Test
    void whereNobodyIsOnDutyTheFirstTakesOverAndTheSecondDoesNot() {
        Beat nobody = duty.toBeat();

        assertThat(duty.takeOver("a", nobody)).isTrue();
        assertThat(duty.takeOver("b", nobody)).isFalse();
        assertThat(duty.beat("a")).isTrue();
        assertThat(duty.beat("b")).isFalse();
    }

    @Test
    void whoeverGivesASignOfLifeIsNotReplaced() {
        duty.takeOver("a", duty.toBeat());
        Beat heard = duty.toBeat();
        duty.beat("a");

        assertThat(duty.takeOver("b", heard)).isFalse();
        assertThat(duty.toBeat().node()).isEqualTo("a");
    }

    @Test
    void whoeverWasSilentAndIsReplacedLearnsOfIt() {
        duty.takeOver("a", duty.toBeat());
        assertThat(duty.takeOver("b", duty.toBeat())).isTrue();

        assertThat(duty.beat("a")).isFalse();
    }

    @Test
    void onlyWhoIsOnDutyGivesItUp() {
        duty.takeOver("a", duty.toBeat());
        duty.release("b");
        assertThat(duty.toBeat().node()).isEqualTo("a");
        duty.release("a");
        assertThat(duty.toBeat().node()).isNull();
    }
}
