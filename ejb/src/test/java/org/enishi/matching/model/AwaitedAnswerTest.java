package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.enishi.matching.model.ProjectFixture.NOW;
import static org.enishi.matching.model.ProjectFixture.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.StopCause;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;

/** When a company is told that an institution waits to hear from it: C-12. */
class AwaitedAnswerTest {

    private static Response interested() {
        Response response = new Response(UUID.randomUUID(), UUID.randomUUID(), DisclosureMoment.MEETING, NOW);
        response.declareInterest("", NOW);
        return response;
    }

    private static Instant day(int days) {
        return NOW.plus(Duration.ofDays(days));
    }

    @Test
    void itIsToldAfterThreeSevenAndFourteenDaysAndOnNoOtherDay() {
        Response response = interested();

        List<Integer> told = IntStream.rangeClosed(0, 40)
                .filter(days -> response.remindsOfAnswer(null, day(days)))
                .boxed()
                .toList();
        assertThat(told).containsExactly(3, 7, 14);
    }

    @Test
    void theDayThatItAnnouncedItselfIsWaitedFor() {
        Response response = interested();

        List<Integer> told = IntStream.rangeClosed(0, 40)
                .filter(days -> response.remindsOfAnswer(TODAY.plusDays(9), day(days)))
                .boxed()
                .toList();
        assertThat(told).containsExactly(13, 17, 24);
    }

    @Test
    void nobodyIsAwaitedWhereTheCompanyHasActedOrNothingWasSaid() {
        Response talking = interested();
        talking.openRoom(DisclosureMoment.MEETING, NOW);
        assertThat(talking.remindsOfAnswer(null, day(30))).isFalse();
        Response met = interested();
        met.startMeeting(true, NOW);
        assertThat(met.remindsOfAnswer(null, day(30))).isFalse();
        assertThat(new Response(UUID.randomUUID(), UUID.randomUUID(), DisclosureMoment.MEETING, NOW)
                        .remindsOfAnswer(null, day(30)))
                .isFalse();
    }

    @Test
    void anInterestThatIsDeclaredAgainIsCountedFromItsOwnDay() {
        Response response = interested();
        assertThat(response.remindsOfAnswer(null, day(14))).isTrue();
        response.takeBack(day(14));
        response.declareInterest("", day(14));
        assertThat(response.remindsOfAnswer(null, day(16))).isFalse();
        assertThat(response.remindsOfAnswer(null, day(17))).isTrue();
    }

    @Test
    void whoseNegotiationEndsWithTheProjectIsOwedAReason() {
        Response response = interested();
        assertThatThrownBy(() -> response.endWithProject(StopCause.OTHER_AGREED, " ", NOW))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.reason.missing");
        assertThat(response.status()).isEqualTo(ResponseStatus.INTERESTED);
        response.endWithProject(StopCause.OTHER_AGREED, "ありがとうございました。", NOW);
        assertThat(response.status()).isEqualTo(ResponseStatus.STOPPED);
    }
}
