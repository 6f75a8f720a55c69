package org.enishi.shared.notice.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.enishi.shared.security.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mails a person may put off, and which come whatever he says. */
class MailTopicTest {

    @ParameterizedTest
    @CsvSource({
        "M-1, CURIOSITY",
        "C-2, NEW_PROJECT",
        "C-2-failed, PROJECT",
        "C-6-resumed, PROJECT",
        "C-12-resume-wanted, REMINDER",
        "R-1-own, ANSWER",
        "R-10-company, NEGOTIATION",
        "C-9-company, NEGOTIATION",
        "O-1, OPINION",
        "O-4, OPINION",
        "H-1-named, ROOM",
        "H-3, ROOM",
        "H-3-changed, ROOM",
        "P-3, SLIP",
        "C-14-replied, REVIEW",
        "C-15, REVIEW",
        "N-1, NEWS"
    })
    void anEventAndItsVariantsBelongToOneTopic(String event, MailTopic topic) {
        assertThat(MailTopic.of(event)).contains(topic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"U-1", "U-2-link", "U-5-full", "U-7", "U-9-code", "G-1", "G-4-paused", "C-2-search", "digest"})
    void whatLetsSomebodyInOrComesAsAskedBelongsToNone(String event) {
        assertThat(MailTopic.of(event)).isEmpty();
    }

    @Test
    void nobodyIsOfferedWhatCannotReachHim() {
        assertThat(MailTopic.concerning(OrganisationKind.OPERATOR)).isEmpty();
        assertThat(MailTopic.concerning(OrganisationKind.SUPPORTER))
                .containsExactly(MailTopic.SLIP, MailTopic.REVIEW, MailTopic.NEWS);
        assertThat(MailTopic.concerning(OrganisationKind.COMPANY)).doesNotContain(MailTopic.NEW_PROJECT);
        assertThat(MailTopic.concerning(OrganisationKind.INSTITUTION))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(MailTopic.REVIEW)));
    }
}
