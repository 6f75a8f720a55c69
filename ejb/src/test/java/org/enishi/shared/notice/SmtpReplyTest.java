package org.enishi.shared.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.enishi.shared.notice.data.SendFailure;
import org.junit.jupiter.api.Test;

class SmtpReplyTest {

    private static final Address[] NOBODY = {};

    @Test
    void aRefusedRecipientIsRefusedForGood() throws Exception {
        SendFailure failure = SmtpReply.toLetter(recipientAnswered(550, "550 5.1.1 <a@example.jp>: no such user\n"));

        assertThat(failure.permanent()).isTrue();
        assertThat(failure.reason()).isEqualTo("550 5.1.1 <a@example.jp>: no such user");
    }

    @Test
    void aFullMailboxOrAGreyListIsNot() throws Exception {
        assertThat(SmtpReply.toLetter(recipientAnswered(452, "452 4.2.2 mailbox full\n"))
                        .permanent())
                .isFalse();
        assertThat(SmtpReply.toLetter(recipientAnswered(451, "451-4.7.1 greylisted\n451 try later\n"))
                        .permanent())
                .isFalse();
    }

    @Test
    void aRefusedMessageIsRefusedForGood() {
        MessagingException refused =
                new SMTPSendFailedException(".", 554, "554 5.7.1 spam\n", null, NOBODY, NOBODY, NOBODY);

        assertThat(SmtpReply.toLetter(refused).permanent()).isTrue();
    }

    @Test
    void silenceAndBrokenLinesPass() {
        MessagingException silent =
                new MessagingException("Exception reading response", new SocketTimeoutException("Read timed out"));

        SendFailure failure = SmtpReply.toLetter(silent);

        assertThat(failure.permanent()).isFalse();
        assertThat(failure.reason())
                .isEqualTo("MessagingException: Exception reading response (SocketTimeoutException: Read timed out)");
    }

    @Test
    void numbersThatAreNoAnswerMeanNothing() {
        assertThat(SmtpReply.toLetter(new IllegalStateException("550")).permanent())
                .isFalse();
        assertThat(SmtpReply.toLetter(new MessagingException("5501 things")).permanent())
                .isFalse();
        assertThat(SmtpReply.toLetter(new MessagingException(null)).permanent()).isFalse();
    }

    @Test
    void noLetterIsToBlameWhenTheServerDoesNotLetUsIn() {
        assertThat(SmtpReply.toConnection(new AuthenticationFailedException("535 5.7.8 bad credentials"))
                        .permanent())
                .isFalse();
        assertThat(SmtpReply.toConnection(new MessagingException("x", new ConnectException("Connection refused")))
                        .reason())
                .contains("Connection refused");
    }

    private static MessagingException recipientAnswered(int code, String answer) throws Exception {
        InternetAddress address = new InternetAddress("a@example.jp");
        return new SendFailedException(
                "Invalid Addresses",
                new SMTPAddressFailedException(address, "RCPT TO:<a@example.jp>", code, answer),
                NOBODY,
                NOBODY,
                new Address[] {address});
    }
}
