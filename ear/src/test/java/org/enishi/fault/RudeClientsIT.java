package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Clients that are slow, talk nonsense or never end harm nobody but themselves. R41, R46, R48; the full number:
 * {@code -Denishi.fault.clients=1000}
 */
@ExtendWith(Victims.class)
class RudeClientsIT {

    private static final int CLIENTS = Integer.getInteger("enishi.fault.clients", 120);
    private static final int UPLOADS = 200;
    private static final long MEGABYTE = 1_048_576;
    private static final int PAGES = 20;
    private static final int STEP_MILLIS = 100;

    /** Two seconds are promised to people on a server of their own; this one shares its processors with other tests. */
    private static final Duration USUAL = Duration.ofSeconds(6);

    private final PostgresVictim victim;
    private final URI address;
    private final List<RudeClient> clients = new ArrayList<>();

    RudeClientsIT(PostgresVictim victim) {
        this.victim = victim;
        this.address = victim.server().address();
    }

    @AfterEach
    void leave() {
        clients.forEach(RudeClient::close);
    }

    @Test
    void who_sends_his_request_slowly_keeps_nobody_else_waiting() {
        Visitor member = victim.signedIn(People.COMPANY_MEMBER);
        add(CLIENTS / 4, () -> RudeClient.withSlowHeaders(address));
        add(CLIENTS / 2, () -> RudeClient.withSlowBody(address));
        add(CLIENTS / 4, () -> RudeClient.withEndlessChunks(address));

        List<Answer> others = peopleMeanwhile(member);

        assertThat(victim.signedIn(People.COMPANY_ADMINISTRATOR).get("/index").statusCode())
                .as("signing in among those who are slow to do so")
                .isEqualTo(200);
        tell("clients that are slow", others);
    }

    @Test
    void who_never_ends_his_headers_is_cut_off() {
        Instant begun = Instant.now();
        add(10, () -> RudeClient.withSlowHeaders(address));
        Awaitility.await("the end")
                .pollInterval(Duration.ofMillis(STEP_MILLIS * 5))
                .atMost(Duration.ofSeconds(90))
                .until(() -> clients.stream().noneMatch(RudeClient::goOn));
        assertThat(Duration.between(begun, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
    }

    @Test
    void who_talks_nonsense_harms_nobody_else() {
        Visitor member = victim.signedIn(People.COMPANY_MEMBER);
        HttpCookie session = member.sessionCookie().orElseThrow();
        String cookie = session.getName() + "=" + session.getValue();
        add(CLIENTS / 10, () -> RudeClient.withBrokenChunk(address));
        add(CLIENTS / 10, () -> RudeClient.withHugeHeaders(address));
        add(CLIENTS / 10, () -> RudeClient.withPipelinedNonsense(address));
        add(CLIENTS / 10, () -> RudeClient.withTooMuch(address));
        add(CLIENTS / 10, () -> RudeClient.withNonsenseOnASocket(address, cookie));

        List<Answer> others = peopleMeanwhile(member);

        Awaitility.await("all of them to be cut off")
                .atMost(Duration.ofSeconds(90))
                .until(() -> clients.stream().noneMatch(RudeClient::goOn));
        tell("clients that talk nonsense", others);
    }

    /** R41. */
    @Test
    void two_hundred_pictures_of_a_hundred_megabytes_fill_neither_the_memory_nor_the_disk() {
        Visitor member = victim.signedIn(People.COMPANY_MEMBER);
        HttpCookie session = member.sessionCookie().orElseThrow();
        String cookie = session.getName() + "=" + session.getValue();
        long before = bytesOnDisk();
        add(UPLOADS / 2, () -> RudeClient.withHugePicture(address, cookie));
        add(UPLOADS / 2, () -> RudeClient.withEndlessPicture(address, cookie));

        List<Answer> others = peopleMeanwhile(victim.signedIn(People.COMPANY_ADMINISTRATOR));

        clients.forEach(RudeClient::close);
        Awaitility.await("what was sent to be thrown away")
                .pollInterval(Duration.ofMillis(STEP_MILLIS * 5))
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(bytesOnDisk() - before).isLessThan(MEGABYTE));
        assertThat(victim.server().log()).content().doesNotContain("OutOfMemoryError");
        tell("pictures of a hundred megabytes", others);
    }

    /** Of what the server keeps for a time; its log and its database are not that. */
    private long bytesOnDisk() {
        try (Stream<Path> files = Files.walk(victim.server().base().resolve("tmp"))) {
            return files.mapToLong(RudeClientsIT::length).sum();
        } catch (IOException | UncheckedIOException goneMeanwhile) {
            return Long.MAX_VALUE;
        }
    }

    private static long length(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException goneMeanwhile) {
            return 0;
        }
    }

    private void add(int number, Supplier<RudeClient> client) {
        Stream.generate(client).limit(number).forEach(clients::add);
    }

    private List<Answer> peopleMeanwhile(Visitor member) {
        List<Answer> answers = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            clients.forEach(RudeClient::goOn);
            answers.add(Answer.to(() -> member.get("/index")));
        }
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        assertThat(Answer.usual(answers)).isLessThan(USUAL);
        return answers;
    }

    private void tell(String what, List<Answer> others) {
        FaultReport.tell(
                clients.size() + " " + what,
                1,
                0,
                0,
                others.size() + " pages meanwhile, 95 % within "
                        + Answer.usual(others).toMillis() + " ms");
    }
}
