package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.presence.CallLogService;
import org.enishi.presence.data.CallFilter;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.shared.persistence.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a telephone system sends before and after an answer, word by word over UDP. RFC 3261, 9, 12 and 17; DIR-14. */
class SipDialogIT extends AtTheSwitchboard {

    private static final int PATIENCE_MILLIS = 15_000;
    private static final int SILENCE_MILLIS = 1000;

    @Inject
    private CallLogService log;

    private final Map<String, Optional<String>> before = new HashMap<>();
    private DatagramSocket socket;

    @BeforeEach
    void a_telephone_system_that_asks_about_one_extension() throws Exception {
        set("exchanges", "honsha");
        set("honsha.organisation", organisation.toString());
        set("honsha.networks", "127.0.0.1");
        change(plan(person, "4001"));
        socket = new DatagramSocket(0, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void the_settings_are_as_they_were() {
        socket.close();
        before.forEach((name, value) ->
                value.ifPresentOrElse(known -> System.setProperty(name, known), () -> System.clearProperty(name)));
    }

    private void beThere() throws Exception {
        as(person, absence::release);
        as(person, absence::allowCamera);
        as(person, () -> devices.beat(laptop, new Heartbeat(Face.PRESENT, true, true)));
    }

    /** One call as a telephone system knows it. */
    private record Call(String id, int port) {

        String message(String method, int number, String branch, String toTag) {
            return String.join(
                    "\r\n",
                    method + " sip:4001@127.0.0.1 SIP/2.0",
                    "Via: SIP/2.0/UDP 127.0.0.1:" + port + ";branch=z9hG4bK" + branch + ";rport",
                    "Max-Forwards: 70",
                    "From: <sip:0398765432@127.0.0.1>;tag=" + id,
                    "To: <sip:4001@127.0.0.1>" + (toTag.isEmpty() ? "" : ";tag=" + toTag),
                    "Call-ID: " + id,
                    "CSeq: " + number + " " + method,
                    "Contact: <sip:0398765432@127.0.0.1>",
                    "Content-Length: 0",
                    "",
                    "");
        }
    }

    private Call call() {
        return new Call(UUID.randomUUID().toString(), socket.getLocalPort());
    }

    private void send(String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        socket.send(new DatagramPacket(
                bytes, bytes.length, InetAddress.getLoopbackAddress(), Integer.getInteger("enishi.sip.port")));
    }

    /** @return empty where none came */
    private String heard(int patience) throws IOException {
        socket.setSoTimeout(patience);
        DatagramPacket answer = new DatagramPacket(new byte[16_384], 16_384);
        try {
            socket.receive(answer);
            return new String(answer.getData(), 0, answer.getLength(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException silence) {
            return "";
        }
    }

    private String asked(String message) throws IOException {
        send(message);
        return heard(PATIENCE_MILLIS);
    }

    private static String toTag(String answer) {
        return answer.lines()
                .filter(line -> line.startsWith("To:"))
                .map(line -> line.replaceFirst(".*;tag=", "").strip())
                .findFirst()
                .orElseThrow();
    }

    private List<CallResult> results() throws Exception {
        return ground.as(administrator, () -> log.list(CallFilter.ALL, new PageRequest(0, 100))).rows().stream()
                .map(row -> row.call().result())
                .toList();
    }

    private void assertLogged(CallResult... expected) {
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> assertThat(results()).containsExactlyInAnyOrder(expected));
    }

    @Test
    void an_answer_is_acknowledged_without_an_echo_and_asking_again_is_the_same_call() throws Exception {
        for (CallResult expected : List.of(CallResult.MISSED, CallResult.FORWARDED)) {
            if (expected == CallResult.FORWARDED) {
                beThere();
            }
            Call call = call();
            String invite = call.message("INVITE", 1, call.id(), "");
            String answer = asked(invite);
            assertThat(answer).startsWith(expected == CallResult.FORWARDED ? "SIP/2.0 302" : "SIP/2.0 480");
            for (int i = 0; i < 3; i++) {
                assertThat(asked(invite)).as("word for word").isEqualTo(answer);
            }
            send(call.message("ACK", 1, call.id(), toTag(answer)));
            assertThat(heard(SILENCE_MILLIS)).as("nobody answers an ACK").isEmpty();
        }
        assertLogged(CallResult.MISSED, CallResult.FORWARDED);
    }

    @Test
    void what_is_answered_already_is_cancelled_in_vain_and_what_never_was_is_unknown() throws Exception {
        beThere();
        Call call = call();
        String answer = asked(call.message("INVITE", 1, call.id(), ""));
        assertThat(answer).startsWith("SIP/2.0 302");
        String cancelled = asked(call.message("CANCEL", 1, call.id(), ""));
        assertThat(cancelled).startsWith("SIP/2.0 200").contains("CSeq: 1 CANCEL");
        assertThat(toTag(cancelled)).as("RFC 3261, 9.2: the tag of the answer").isEqualTo(toTag(answer));
        assertThat(asked(call.message("CANCEL", 1, "other", ""))).startsWith("SIP/2.0 481");
        assertThat(asked(call().message("CANCEL", 1, UUID.randomUUID().toString(), "")))
                .startsWith("SIP/2.0 481");
        assertThat(heard(SILENCE_MILLIS)).as("no 487 after a final answer").isEmpty();
        assertLogged(CallResult.FORWARDED);
    }

    @Test
    void within_a_call_there_is_nothing_to_ask_for_enishi_is_in_none() throws Exception {
        beThere();
        Call call = call();
        String answer = asked(call.message("INVITE", 1, call.id(), ""));
        assertThat(asked(call.message("INVITE", 2, "again", toTag(answer)))).startsWith("SIP/2.0 481");
        assertThat(asked(call.message("BYE", 3, "bye", toTag(answer))))
                .startsWith("SIP/2.0 405")
                .contains("Allow: INVITE");
        assertLogged(CallResult.FORWARDED);
    }

    private void set(String name, String value) {
        String property = "enishi.sip." + name;
        before.putIfAbsent(property, Optional.ofNullable(System.getProperty(property)));
        System.setProperty(property, value);
    }
}
