package org.enishi.shared.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.enishi.shared.notice.data.Letter;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.notice.model.Letterhead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailMessageTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final Letterhead LETTERHEAD =
            new Letterhead("縁 Enishi", "no-reply@enishi.example.jp", URI.create("https://enishi.example.jp"));
    private static final String MESSAGE_ID = "<6ac7c2a0-5ac4-4f4c-9f0f-3a8f0f3b1a11@enishi.example.jp>";
    private static final Instant DATE = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void subjectAndBodyArriveAsTheyWereWritten() throws Exception {
        String subject = "Enishi 担当案件に「面白そう」が届きました ①㈱㎡ \ud842\udfb7野 名上不植納養".repeat(3);
        MimeMessage arrived = overTheWire(letter("名上 不二", "f@example.jp", subject, "一行目\n\nhttps://e.jp/x\n"));

        assertThat(arrived.getSubject()).isEqualTo(subject);
        assertThat(arrived.getContent()).isEqualTo("一行目\r\n\r\nhttps://e.jp/x\r\n");
        assertThat(arrived.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
    }

    @Test
    void anAppointmentGoesWithTheTextAndSaysByItsTypeWhatItDoes() throws Exception {
        for (String method : List.of("PUBLISH", "CANCEL")) {
            String file = "BEGIN:VCALENDAR\r\nMETHOD:" + method + "\r\nSUMMARY:面談\r\nEND:VCALENDAR\r\n";
            Letter letter = new Letter(
                    UUID.randomUUID(), MESSAGE_ID, DATE, "宛名", "f@example.jp", new MailText("件名", "本文\n", file));
            ByteArrayOutputStream wire = new ByteArrayOutputStream();
            new MailMessage(SESSION, letter, LETTERHEAD).writeTo(wire);
            assertThat(wire.toString(StandardCharsets.ISO_8859_1))
                    .as("with the tabs of folded headers")
                    .matches("\\A[\\x09\\x0a\\x0d\\x20-\\x7e]*\\z");
            MimeMultipart arrived =
                    (MimeMultipart) new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray())).getContent();

            assertThat(arrived.getCount()).isEqualTo(2);
            assertThat(arrived.getBodyPart(0).getContent()).isEqualTo("本文\r\n");
            BodyPart appointment = arrived.getBodyPart(1);
            assertThat(appointment.getContentType().toLowerCase(Locale.ROOT))
                    .contains("text/calendar", "charset=utf-8", "method=" + method.toLowerCase(Locale.ROOT));
            assertThat(appointment.getFileName()).isEqualTo("meeting.ics");
            assertThat(new String(appointment.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"名", "上", "不", "植", "納", "養", "\u760a", "\u760d", "名上不植納養大学"})
    void namesWhoseLowByteEndsALineArriveIntact(String name) throws Exception {
        MimeMessage arrived = overTheWire(letter(name, "f@example.jp", "subject " + name, "body " + name + "\n"));

        assertThat(((InternetAddress) arrived.getAllRecipients()[0]).getPersonal())
                .isEqualTo(name);
        assertThat(arrived.getSubject()).isEqualTo("subject " + name);
        assertThat(arrived.getContent()).isEqualTo("body " + name + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\r\nBcc: all@example.jp",
                "x\nBcc: all@example.jp",
                "x\rBcc: all@example.jp",
                "x\r\n\r\nbody",
                "x\u0000y",
                "x\u0085Bcc: all@example.jp",
                "x\u2028Bcc: all@example.jp",
                "x\" <all@example.jp>, \"y",
                "=?UTF-8?B?DQpCY2M6IGFsbEBleGFtcGxlLmpw?="
            })
    void noNameAndNoSubjectBeginsAHeaderOrAddsARecipient(String hostile) throws Exception {
        Letterhead forged = new Letterhead(hostile, LETTERHEAD.fromAddress(), LETTERHEAD.url());
        MimeMessage arrived =
                overTheWire(new MailMessage(SESSION, letterOf(hostile, "f@example.jp", hostile, "body\n"), forged));

        assertThat(headerNames(arrived))
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding",
                        "Auto-Submitted");
        assertThat(arrived.getAllRecipients())
                .extracting(to -> ((InternetAddress) to).getAddress())
                .containsExactly("f@example.jp");
        assertThat(arrived.getFrom())
                .extracting(from -> ((InternetAddress) from).getAddress())
                .containsExactly("no-reply@enishi.example.jp");
        assertThat(arrived.getContent()).isEqualTo("body\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "名@example.jp",
                "a@上.example.jp",
                "不@植.納",
                "養 <a@example.jp>",
                "\u760a@example.jp",
                "\u760d@example.jp",
                "a@example.jp\r\nRCPT TO:<b@example.jp>",
                "a@example.jp\n",
                "a\u0000@example.jp",
                "a b@example.jp",
                "\"a b\"@example.jp",
                "A <a@example.jp>",
                "a@example.jp,b@example.jp",
                "a@example.jp b@example.jp",
                "g:a@example.jp;",
                "<a@example.jp>",
                "a@b@example.jp",
                "a(comment)@example.jp",
                "@relay:a@example.jp",
                "a",
                "a@",
                "@example.jp",
                "",
                "ａ@example.jp",
                "a＠example.jp",
                "a@example.jp>",
                "a@.example.jp",
                "a..b@example.jp"
            })
    void whatIsMoreOrLessThanAnAddressIsRefused(String address) {
        assertThatThrownBy(() -> MailMessage.address(address, "name")).isInstanceOf(AddressException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a@example.jp", "first.last+tag@sub.example.co.jp", "o'neil@example.jp", "x_y-z@xn--wgv71a.jp"})
    void ordinaryAddressesAreTaken(String address) throws Exception {
        assertThat(MailMessage.address(address, "名").getAddress()).isEqualTo(address);
    }

    @Test
    void theMessageIdAndTheDateAreThoseOfTheLetterHoweverOftenItIsBuilt() throws Exception {
        Letter letter = letterOf("n", "f@example.jp", "s", "b\n");
        for (int attempt = 0; attempt < 3; attempt++) {
            MimeMessage arrived = overTheWire(new MailMessage(SESSION, letter, LETTERHEAD));

            assertThat(arrived.getMessageID()).isEqualTo(MESSAGE_ID);
            assertThat(arrived.getSentDate()).isEqualTo(Date.from(DATE));
        }
    }

    @Test
    void itSaysThatNobodyWroteItAndTellsNothingOfTheMachineThatDid() throws Exception {
        MimeMessage arrived = overTheWire(letter("n", "f@example.jp", "s", "b\n"));

        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(((InternetAddress) arrived.getFrom()[0]).getPersonal()).isEqualTo("縁 Enishi");
        assertThat(headerNames(arrived)).doesNotContain("Reply-To", "Sender", "X-Mailer", "User-Agent", "List-Id");
    }

    private static MailMessage letter(String name, String address, String subject, String body)
            throws MessagingException {
        return new MailMessage(SESSION, letterOf(name, address, subject, body), LETTERHEAD);
    }

    private static Letter letterOf(String name, String address, String subject, String body) {
        return new Letter(UUID.randomUUID(), MESSAGE_ID, DATE, name, address, new MailText(subject, body));
    }

    private static MimeMessage overTheWire(MailMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        message.writeTo(wire);
        assertThat(wire.toString(StandardCharsets.ISO_8859_1)).matches("\\A[\\x0a\\x0d\\x20-\\x7e]*\\z");
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire.toByteArray()));
    }

    private static List<String> headerNames(MimeMessage message) throws MessagingException {
        return Collections.list(message.getAllHeaders()).stream()
                .map(header -> header.getName())
                .toList();
    }
}
