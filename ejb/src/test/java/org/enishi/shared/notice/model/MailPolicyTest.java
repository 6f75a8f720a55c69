package org.enishi.shared.notice.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.enishi.shared.notice.data.Recipient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "U-1, true",
        "U-2, true",
        "U-2-link, true",
        "U-7, true",
        "G-1, true",
        "G-4, true",
        "U-6, false",
        "M-1, false",
        "C-2, false"
    })
    void whoMayNotActIsMailedOnlyHowToGetIn(String event, boolean mailed) {
        Recipient suspended = new Recipient(UUID.randomUUID(), "n", "n@example.jp", "ja", false);

        assertThat(MailPolicy.canMail(suspended, event)).isEqualTo(mailed);
    }

    @ParameterizedTest
    @CsvSource({"U-6", "M-1", "G-1"})
    void theActiveAndThoseWithoutAccountAreMailedEverything(String event) {
        assertThat(MailPolicy.canMail(MailFixture.person(), event)).isTrue();
        assertThat(MailPolicy.canMail(Recipient.withoutAccount("n", "n@example.jp", "ja"), event))
                .isTrue();
    }
}
