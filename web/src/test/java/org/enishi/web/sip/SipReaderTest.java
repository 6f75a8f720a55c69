package org.enishi.web.sip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import gov.nist.javax.sip.message.SIPRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.enishi.presence.data.CallTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SipReaderTest {

    private static final int STORM = 10_000;

    @Test
    void a_call_is_read_with_whom_it_is_for_and_who_calls() {
        SIPRequest request = read(Messages.INVITE);
        assertThat(SipWords.dialled(request)).contains("4001");
        assertThat(SipWords.caller(request)).isEqualTo("+81312345678");
        assertThat(SipWords.mark(request)).hasSizeLessThanOrEqualTo(60).doesNotContain("a84b4c76e66710");
    }

    @ParameterizedTest
    @CsvSource({
        "sip:%E5%96%B6%E6%A5%AD%E9%83%A8@enishi.example,営業部",
        "sip:+81312345678@enishi.example,+81312345678",
        "tel:+81312345678,+81312345678",
        "sip:0312345678;phone-context=x@enishi.example,0312345678",
        "sip:enishi.example,"
    })
    void whom_a_call_is_for_is_read_of_every_form_of_address(String address, String expected) {
        SIPRequest request = read(Messages.INVITE.replace("sip:4001@enishi.example SIP", address + " SIP"));
        assertThat(SipWords.dialled(request).orElse(null)).isEqualTo(expected);
    }

    @Test
    void an_address_with_signs_that_mean_nothing_is_none() {
        assertThat(SipReader.read(
                        Messages.bytes(Messages.INVITE.replace("sip:4001@enishi.example SIP", "sip:%zz@x SIP"))))
                .isEmpty();
    }

    @Test
    void a_number_that_is_withheld_is_none() {
        String withheld =
                Messages.INVITE.replace("<sip:+81312345678@192.0.2.7>;tag", "<sip:anonymous@anonymous.invalid>;tag");
        assertThat(SipWords.caller(read(withheld))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Via: .*\n",
                "From: .*\n",
                "To: .*\n",
                "Call-ID: .*\n",
                "CSeq: .*\n",
                "SIP/2.0\n",
                " INVITE\n",
                "\n\n"
            })
    void what_cannot_be_answered_is_not_read(String missing) {
        assertThat(SipReader.read(Messages.bytes(Messages.INVITE.replaceFirst(
                        missing, "\n".repeat(missing.equals(" INVITE\n") || missing.equals("SIP/2.0\n") ? 1 : 0)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "-1", "99999", "123456789012345678901234567890", "x", "0\nContent-Length: 0", "0\nl: 7"})
    void a_length_that_is_not_true_is_not_believed(String length) {
        String lying = Messages.INVITE.replace("Content-Length: 0", "Content-Length: " + length);
        assertThat(SipReader.read(Messages.bytes(lying))).isEmpty();
    }

    @Test
    void whatever_bytes_come_they_do_no_harm_and_take_no_time() {
        Random chance = new Random(5060);
        byte[] good = Messages.bytes(Messages.INVITE);
        assertTimeout(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < STORM; i++) {
                byte[] bytes = good.clone();
                for (int faults = 1 + chance.nextInt(20); faults > 0; faults--) {
                    bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
                }
                SipReader.read(bytes).ifPresent(SipReaderTest::answer);
            }
        });
    }

    /** What can be read can be answered, or is refused as what it is. */
    private static void answer(SIPRequest request) {
        try {
            SipWords.dialled(request);
            SipWords.caller(request);
            new SipAnswer(request, asker(), 404).bytes();
        } catch (RuntimeException refused) {
            assertThat(refused).hasNoSuppressedExceptions();
        }
    }

    @Test
    void what_is_endless_has_no_end_to_be_looked_for() {
        String many = Messages.INVITE.replace("Max-Forwards", "X: y\n".repeat(1000) + "Max-Forwards");
        assertThat(SipReader.read(Messages.bytes(many))).as("a thousand lines").isEmpty();
        String wide = Messages.INVITE.replace("Max-Forwards", "X: " + "y,".repeat(7000) + "\nMax-Forwards");
        assertTimeout(Duration.ofSeconds(5), () -> SipReader.read(Messages.bytes(wide)));
    }

    @Test
    void an_answer_goes_back_to_where_the_question_came_from_with_contacts_by_their_worth() {
        SipAnswer answer = new SipAnswer(read(Messages.INVITE), asker(), 302)
                .to(
                        List.of(new CallTarget("4001", 1), new CallTarget("4002", 1), new CallTarget("*9#", 4)),
                        "pbx.example.jp:5080");
        assertThat(new String(answer.bytes(), StandardCharsets.UTF_8))
                .startsWith("SIP/2.0 302 Moved Temporarily\r\n")
                .contains("received=198.51.100.9")
                .contains("rport=4444")
                .contains("Content-Length: 0\r\n")
                .containsSubsequence(
                        "<sip:4001@pbx.example.jp:5080>;q=1.00",
                        "<sip:4002@pbx.example.jp:5080>;q=1.00",
                        "<sip:*9%23@pbx.example.jp:5080>;q=0.95");
        assertThat(answer.port()).isEqualTo(4444);
        String old = Messages.INVITE.replace(";rport", "");
        assertThat(new SipAnswer(read(old), asker(), 404).port()).isEqualTo(5062);
    }

    static Asker asker() {
        try {
            return new Asker(InetAddress.getByName("198.51.100.9"), 4444, "UDP");
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static SIPRequest read(String text) {
        return SipReader.read(Messages.bytes(text)).orElseThrow();
    }
}
