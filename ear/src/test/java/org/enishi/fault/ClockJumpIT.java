package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.it.notice.Outbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody sets the clock of the server: nothing breaks, nobody gets in who should be out, and mail goes out all the same. */
class ClockJumpIT extends FromOutside {

    @AfterEach
    void the_clock_is_right_again() {
        Enishi.resetClock();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-1H", "PT1H"})
    void whoever_comes_while_the_clock_is_wrong_is_let_in_and_gets_his_mail(String jump) {
        Enishi.moveClock(Duration.parse(jump));
        assertThat(Enishi.signedIn(People.COMPANY_MEMBER).get("/index").statusCode())
                .isEqualTo(200);
        String address = UUID.randomUUID() + "@clock.example";
        Outbox.put("n", address);
        Outbox.awaitState(address, "SENT");
        assertThat(Outbox.arrived(address)).hasSize(1);
    }

    @Test
    void a_sign_in_survives_a_clock_that_goes_back_and_ends_after_one_that_goes_on() {
        Visitor member = Enishi.signedIn(People.COMPANY_MEMBER);
        Enishi.moveClock(Duration.ofHours(-1));
        assertThat(member.get("/index").statusCode()).as("an hour back").isEqualTo(200);
        Enishi.moveClock(Duration.ofHours(1));
        assertThat(member.get("/index").statusCode()).as("idle for an hour").isEqualTo(303);
        assertThat(member.signIn(People.COMPANY_MEMBER, People.PASSWORD).statusCode())
                .isEqualTo(302);
        Enishi.resetClock();
        assertThat(member.get("/index").statusCode())
                .as("signed in in what is now the future")
                .isEqualTo(200);
    }
}
