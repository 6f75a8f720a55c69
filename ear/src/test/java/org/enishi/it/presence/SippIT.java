package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.enishi.presence.CallLogService;
import org.enishi.presence.data.CallFilter;
import org.enishi.presence.data.CallResult;
import org.enishi.shared.persistence.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIPp asks, where the machine has it (Debian: package {@code sip-tester}): a telephone system that has nothing in common with
 * ours, not even the library. DIR-14.
 */
@EnabledIf(value = "isHere", disabledReason = "needs SIPp; SipRedirectIT asks with JAIN-SIP everywhere")
class SippIT extends AtTheSwitchboard {

    private static final int CALLS = 5;
    private static final int PATIENCE_SECONDS = 60;
    /** SIPp reads a password up to the first space. */
    private static final String SHARED_SECRET = "between-two-machines";

    private static final String INVITE = """
              <send retrans="500"><![CDATA[
                INVITE sip:[service]@[remote_ip]:[remote_port] SIP/2.0
                Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
                From: <sip:0398765432@[local_ip]:[local_port]>;tag=[call_number]
                To: <sip:[service]@[remote_ip]:[remote_port]>
                Call-ID: [call_id]
                CSeq: [cseq] INVITE
                Contact: <sip:0398765432@[local_ip]:[local_port]>
                Max-Forwards: 70
                %s
                Content-Length: 0

              ]]></send>
            """;

    private static final String ACK = """
              <send><![CDATA[
                ACK sip:[service]@[remote_ip]:[remote_port] SIP/2.0
                [last_Via:]
                [last_From:]
                [last_To:]
                Call-ID: [call_id]
                CSeq: [cseq] ACK
                Max-Forwards: 70
                Content-Length: 0

              ]]></send>
            """;

    private static final String FORWARDED = """
              <recv response="302"><action>
                <ereg regexp="sip:4001@" search_in="hdr" header="Contact:" check_it="true" assign_to="1"/>
              </action></recv>
              <Reference variables="1"/>
            """;

    @Inject
    private CallLogService log;

    @TempDir
    private Path folder;

    private final Map<String, Optional<String>> before = new HashMap<>();

    static boolean isHere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "sipp")));
    }

    @BeforeEach
    void a_telephone_system_and_somebody_who_is_there() throws Exception {
        set("exchanges", "honsha");
        set("honsha.organisation", organisation.toString());
        set("honsha.networks", "127.0.0.1");
        change(plan(person, "4001"));
        arrive();
    }

    @AfterEach
    void the_settings_are_as_they_were() {
        before.forEach((name, value) ->
                value.ifPresentOrElse(known -> System.setProperty(name, known), () -> System.clearProperty(name)));
    }

    @Test
    void calls_over_udp_are_forwarded_to_whoever_is_there_and_stand_in_the_log_once() throws Exception {
        run("u1", INVITE.formatted("Subject: call") + FORWARDED + ACK);
        assertLogged();
    }

    @Test
    void calls_over_tcp_are_forwarded_to_whoever_is_there_and_stand_in_the_log_once() throws Exception {
        run("t1", INVITE.formatted("Subject: call") + FORWARDED + ACK);
        assertLogged();
    }

    @Test
    void whoever_proves_himself_is_answered() throws Exception {
        set("honsha.secret", SHARED_SECRET);
        set("honsha.digest", "MD5");
        String proof = "[authentication username=honsha password=" + SHARED_SECRET + "]";
        run(
                "u1",
                INVITE.formatted("Subject: call") + "<recv response=\"401\" auth=\"true\"/>" + ACK
                        + INVITE.formatted(proof) + FORWARDED + ACK);
        assertLogged();
    }

    private void run(String transport, String scenario) throws IOException, InterruptedException {
        Path file = Files.writeString(
                folder.resolve("scenario.xml"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<scenario name=\"call\">\n" + scenario + "</scenario>\n");
        String port = System.getProperty("enishi.sip.port");
        Path output = folder.resolve("sipp.log");
        Process sipp = new ProcessBuilder(List.of(
                        "sipp",
                        "127.0.0.1:" + port,
                        "-sf",
                        file.toString(),
                        "-s",
                        "4001",
                        "-i",
                        "127.0.0.1",
                        "-t",
                        transport,
                        "-m",
                        String.valueOf(CALLS),
                        "-r",
                        "5",
                        "-auth_uri",
                        "4001@127.0.0.1:" + port,
                        "-timeout",
                        "40s",
                        "-timeout_error",
                        "-nostdin"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(sipp.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            sipp.destroyForcibly();
        }
        assertThat(sipp.exitValue()).as(Files.readString(output)).isZero();
    }

    private void assertLogged() {
        Awaitility.await()
                .pollInSameThread()
                .untilAsserted(() -> assertThat(results()).isEqualTo(Collections.nCopies(CALLS, CallResult.FORWARDED)));
    }

    private List<CallResult> results() throws Exception {
        return new ArrayList<>(
                ground.as(administrator, () -> log.list(CallFilter.ALL, new PageRequest(0, 100))).rows().stream()
                        .map(row -> row.call().result())
                        .toList());
    }

    private void set(String name, String value) {
        String property = "enishi.sip." + name;
        before.putIfAbsent(property, Optional.ofNullable(System.getProperty(property)));
        System.setProperty(property, value);
    }
}
