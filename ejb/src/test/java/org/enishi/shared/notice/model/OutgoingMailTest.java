package org.enishi.shared.notice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.enishi.shared.notice.model.MailFixture.LEASE;
import static org.enishi.shared.notice.model.MailFixture.MORNING;
import static org.enishi.shared.notice.model.MailFixture.OTHER_SENDER;
import static org.enishi.shared.notice.model.MailFixture.SENDER;
import static org.enishi.shared.notice.model.MailFixture.mail;
import static org.enishi.shared.notice.model.MailFixture.person;

import java.time.Duration;
import java.time.Instant;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.data.Letter;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.SendFailure;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    private static final SendFailure BUSY = new SendFailure(false, "451 busy");
    private static final SendFailure UNKNOWN_THERE = new SendFailure(true, "550 no such person");
    private static final double MIDDLE = 0.5;

    @Test
    void isNotClaimedWhileAnotherHoldsIt() {
        OutgoingMail mail = mail();
        mail.claim(SENDER, MORNING, LEASE);
        Instant shortBeforeTheEnd = MORNING.plus(LEASE).minusMillis(1);

        assertThat(mail.isClaimable(shortBeforeTheEnd)).isFalse();
        assertThatThrownBy(() -> mail.claim(OTHER_SENDER, shortBeforeTheEnd, LEASE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isFreeAgainWhenItsSenderDied() {
        OutgoingMail mail = mail();
        Letter first = mail.claim(SENDER, MORNING, LEASE);
        Letter second = mail.claim(OTHER_SENDER, MORNING.plus(LEASE), LEASE);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void isFreeAgainWhenItsSenderDidNotTry() {
        OutgoingMail mail = mail();
        mail.claim(SENDER, MORNING, LEASE);
        mail.release(SENDER);

        assertThat(mail.isClaimable(MORNING)).isTrue();
        assertThat(mail.attempts()).isZero();
    }

    @Test
    void isNotReleasedByOneWhoDoesNotHoldIt() {
        OutgoingMail mail = mail();
        mail.claim(SENDER, MORNING, LEASE);
        mail.release(OTHER_SENDER);

        assertThat(mail.isClaimable(MORNING)).isFalse();
    }

    @Test
    void isSentOnce() {
        OutgoingMail mail = mail();
        mail.claim(SENDER, MORNING, LEASE);
        mail.markSent(MORNING);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.isClaimable(MORNING.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void isTriedAgainLaterWhenTheServerIsBusy() {
        OutgoingMail mail = mail();
        mail.claim(SENDER, MORNING, LEASE);
        mail.recordFailure(SENDER, BUSY, MORNING, MIDDLE);

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.nextAttemptAt()).isEqualTo(MORNING.plus(Duration.ofMinutes(1)));
        assertThat(mail.isClaimable(MORNING)).isTrue();
        assertThat(mail.lastError()).isEqualTo("451 busy");
    }

    @Test
    void isGivenUpAtOnceWhenTheServerRefusesItForGood() {
        OutgoingMail mail = mail();
        mail.claim(SENDER, MORNING, LEASE);
        mail.recordFailure(SENDER, UNKNOWN_THERE, MORNING, MIDDLE);

        assertThat(mail.state()).isEqualTo(MailState.DEAD);
        assertThat(mail.isClaimable(MORNING.plus(Duration.ofDays(9)))).isFalse();
    }

    @Test
    void isGivenUpAfterTwentyAttempts() {
        OutgoingMail mail = mail();
        Instant now = MORNING;
        while (mail.state() == MailState.WAITING) {
            now = mail.nextAttemptAt();
            mail.claim(SENDER, now, LEASE);
            mail.recordFailure(SENDER, BUSY, now, MIDDLE);
        }

        assertThat(mail.attempts()).isEqualTo(20);
        assertThat(Duration.between(MORNING, now)).isBetween(Duration.ofHours(47), Duration.ofHours(49));
    }

    @Test
    void doesNotCountTheFailureOfASenderWhoseClaimHasPassedOn() {
        OutgoingMail mail = mail();
        mail.claim(SENDER, MORNING, LEASE);
        mail.claim(OTHER_SENDER, MORNING.plus(LEASE), LEASE);
        mail.recordFailure(SENDER, UNKNOWN_THERE, MORNING.plus(LEASE), MIDDLE);

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.attempts()).isZero();
    }

    @Test
    void staysSentWhenASlowerSenderFails() {
        OutgoingMail mail = mail();
        mail.claim(SENDER, MORNING, LEASE);
        mail.claim(OTHER_SENDER, MORNING.plus(LEASE), LEASE);
        mail.markSent(MORNING.plus(LEASE));
        mail.recordFailure(OTHER_SENDER, UNKNOWN_THERE, MORNING.plus(LEASE), MIDDLE);

        assertThat(mail.state()).isEqualTo(MailState.SENT);
    }

    @Test
    void carriesTheSameMessageIdAndDateAtEveryAttempt() {
        OutgoingMail mail = mail();
        Letter first = mail.claim(SENDER, MORNING, LEASE);
        mail.recordFailure(SENDER, BUSY, MORNING, MIDDLE);
        Letter second = mail.claim(OTHER_SENDER, MORNING.plus(Duration.ofHours(1)), LEASE);

        assertThat(first.messageId()).matches("<[0-9a-f-]{36}@enishi\\.example\\.jp>");
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(second.date()).isEqualTo(first.date());
    }

    @Test
    void goesAgainWithAllItsAttemptsWhenTheOperatorSaysSo() {
        OutgoingMail mail = mail();
        mail.claim(SENDER, MORNING, LEASE);
        mail.recordFailure(SENDER, UNKNOWN_THERE, MORNING, MIDDLE);
        mail.retry(MORNING.plus(LEASE));

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.attempts()).isZero();
        assertThat(mail.nextAttemptAt()).isEqualTo(MORNING.plus(LEASE));
        assertThat(mail.isClaimable(MORNING.plus(LEASE))).isTrue();
    }

    @Test
    void isNotSetGoingAgainWhileItWaitsOrWhenItWasSent() {
        OutgoingMail mail = mail();
        assertThatThrownBy(() -> mail.retry(MORNING)).isInstanceOf(RuleViolated.class);

        mail.claim(SENDER, MORNING, LEASE);
        mail.markSent(MORNING);
        assertThatThrownBy(() -> mail.retry(MORNING)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void losesItsSecretWhenItIsSentAndNeverShowsIt() {
        Notification initialPassword = Notification.of("U-6", "open sesame", 30).keptSecret();
        OutgoingMail mail = mail(person(), initialPassword, MORNING);
        assertThatThrownBy(mail::readableText).isInstanceOf(RuleViolated.class);

        Letter letter = mail.claim(SENDER, MORNING, LEASE);
        assertThat(letter.text().body()).contains("open sesame");
        assertThat(letter.toString()).doesNotContain("open sesame");

        mail.markSent(MORNING);
        assertThat(mail.body()).isEmpty();
    }

    @Test
    void isNotDueBeforeItMayBeSeen() {
        Instant evening = MORNING.plus(Duration.ofHours(9));
        OutgoingMail mail = mail(person(), MailFixture.LOCKED.notBefore(evening), MORNING);

        assertThat(mail.nextAttemptAt()).isEqualTo(evening);
        assertThat(mail.claim(SENDER, evening, LEASE).date()).isEqualTo(evening);
    }
}
