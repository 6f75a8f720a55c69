package org.enishi.shared.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.shared.notice.model.MailFixture.LOCKED;
import static org.enishi.shared.notice.model.MailFixture.MORNING;
import static org.enishi.shared.notice.model.MailFixture.mail;
import static org.enishi.shared.notice.model.MailFixture.person;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.junit.jupiter.api.Test;

class RepeatedMailTest {

    private static final Recipient PERSON = person();
    private static final Notification ABOUT_A_PROJECT = LOCKED.about(UUID.randomUUID());

    private final OutgoingMail first = mail(PERSON, ABOUT_A_PROJECT, MORNING);

    @Test
    void theSameAgainWithinTenMinutesSaysNothingNew() {
        OutgoingMail again = mail(
                PERSON, ABOUT_A_PROJECT, MORNING.plus(Duration.ofMinutes(10)).minusMillis(1));

        assertThat(again.topic()).isEqualTo(first.topic());
        assertThat(again.repeats(first)).isTrue();
        assertThat(first.repeats(again)).isTrue();
    }

    @Test
    void theSameAgainTenMinutesLaterIsNews() {
        assertThat(mail(PERSON, ABOUT_A_PROJECT, MORNING.plus(Duration.ofMinutes(10)))
                        .repeats(first))
                .isFalse();
    }

    @Test
    void anotherPersonAnotherObjectAndAnotherEventAreNews() {
        assertThat(mail(person(), ABOUT_A_PROJECT, MORNING).topic()).isNotEqualTo(first.topic());
        assertThat(mail(PERSON, LOCKED.about(UUID.randomUUID()), MORNING).topic())
                .isNotEqualTo(first.topic());
        assertThat(new OutgoingMail(
                                PERSON,
                                Notification.of("C-9").about(ABOUT_A_PROJECT.objectId()),
                                first.readableText(),
                                "<x@y>",
                                MORNING)
                        .topic())
                .isNotEqualTo(first.topic());
    }

    @Test
    void aSecretIsAlwaysNews() {
        OutgoingMail secret = mail(PERSON, ABOUT_A_PROJECT.keptSecret(), MORNING);

        assertThat(secret.topic()).isNull();
        assertThat(secret.isAdmitted()).isTrue();
    }

    @Test
    void twoThatFollowTheSameMailHaveTheSameKeySoTheDatabaseTakesOne() {
        OutgoingMail one = mail(PERSON, ABOUT_A_PROJECT, MORNING.plus(Duration.ofMinutes(20)));
        OutgoingMail other = mail(PERSON, ABOUT_A_PROJECT, MORNING.plus(Duration.ofMinutes(20)));
        one.admitAfter(Optional.of(first));
        other.admitAfter(Optional.of(first));

        assertThat(one.dedupKey())
                .isEqualTo(other.dedupKey())
                .contains(first.getId().toString());
    }

    @Test
    void theFirstOfAllHasOneKeyToo() {
        first.admitAfter(Optional.empty());

        assertThat(first.isAdmitted()).isTrue();
        assertThat(first.dedupKey()).isEqualTo(first.topic() + "/first");
    }

    @Test
    void whoHasNoAccountIsKnownByTheAddress() {
        Recipient applicant = Recipient.withoutAccount("山田", "yamada@example.jp", "ja");
        OutgoingMail one = mail(applicant, ABOUT_A_PROJECT, MORNING);
        OutgoingMail other = mail(Recipient.withoutAccount("山田", "YAMADA@example.jp", "ja"), ABOUT_A_PROJECT, MORNING);

        assertThat(one.topic()).isEqualTo(other.topic());
    }
}
