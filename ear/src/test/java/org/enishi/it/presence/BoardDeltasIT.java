package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.it.AnyCertificate;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The law of the board: what was read, and every change that was told since, is what would be read now. R42. */
class BoardDeltasIT extends FromOutside {

    private static final String OWN = Enishi.url().toString().replaceAll("/$", "");

    private final String name = "deltas-" + UUID.randomUUID();

    private static final class Ear implements WebSocket.Listener {
        private final List<Frame> frames = new CopyOnWriteArrayList<>();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                frames.add(Frame.of(part.toString()));
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }

    /** @param changes each a person, and how he is seen */
    private record Frame(String epoch, int number, boolean whole, List<String[]> changes) {

        private static final Pattern PLACE = Pattern.compile("\"epoch\":\"([^\"]+)\",\"number\":(\\d+)");
        private static final Pattern CHANGE =
                Pattern.compile("\"person\":\"([^\"]+)\"[^{}]*\"shape\":\"([^\"]+)\"[^{}]*\"reason\":\"([^\"]*)\"");

        static Frame of(String text) {
            Matcher place = PLACE.matcher(text);
            assertThat(place.find()).as(text).isTrue();
            List<String[]> changes = CHANGE.matcher(text)
                    .results()
                    .map(change -> new String[] {change.group(1), change.group(2) + " " + change.group(3)})
                    .toList();
            return new Frame(
                    place.group(1), Integer.parseInt(place.group(2)), text.contains("\"whole\":true"), changes);
        }

        String place() {
            return epoch + " " + number;
        }
    }

    /** @param place epoch and number, up to which every change is in it */
    private record Snapshot(String place, Map<String, String> people) {}

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void a_snapshot_and_what_was_told_since_is_the_next_snapshot(long seed) {
        Enishi.visitor().send("PUT", "/it/members?more=12&name=" + name + "&password=" + People.PASSWORD);
        Visitor reader = Enishi.signedIn("first@" + name + ".example");
        Ear ear = new Ear();
        connect(reader, ear);
        await().until(() -> !ear.frames.isEmpty());
        Snapshot before = read(reader);
        String again = String.valueOf(seed);
        assertThat(Enishi.visitor()
                        .post("/it/crowd-at-work", Map.of("name", name, "act", "wander", "seed", again))
                        .statusCode())
                .isEqualTo(204);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Snapshot after = read(reader);
            assertThat(after.place())
                    .isEqualTo(ear.frames.get(ear.frames.size() - 1).place());
            assertThat(told(before, ear.frames)).isEqualTo(after.people());
            assertThat(whole(reader).place()).isEqualTo(after.place());
            assertThat(whole(reader).people()).as("all at once, on the line").isEqualTo(after.people());
        });
    }

    /** Whoever has lost his place is told where everybody is, by all that he has to know the cards by. */
    private static Snapshot whole(Visitor reader) {
        Ear asking = new Ear();
        WebSocket line = connect(reader, asking);
        line.sendText("board", true).join();
        await().until(() -> asking.frames.stream().anyMatch(Frame::whole));
        line.abort();
        Frame frame = asking.frames.stream().filter(Frame::whole).findFirst().orElseThrow();
        Map<String, String> people = new HashMap<>();
        frame.changes().forEach(person -> people.put(person[0], person[1]));
        return new Snapshot(frame.place(), people);
    }

    private static Map<String, String> told(Snapshot before, List<Frame> frames) {
        Map<String, String> people = new HashMap<>(before.people());
        int number = Integer.parseInt(before.place().split(" ")[1]);
        for (Frame frame : frames) {
            if (!frame.changes().isEmpty() && frame.number() > number) {
                number++;
                assertThat(frame.number()).as("no number is missing").isEqualTo(number);
                frame.changes().forEach(change -> people.put(change[0], change[1]));
            }
        }
        return people;
    }

    private static Snapshot read(Visitor reader) {
        Document page = Jsoup.parse(reader.get("/presence").body());
        Map<String, String> people = new HashMap<>();
        for (Element card : page.select("#board > li")) {
            String shape = card.selectFirst(".app-state").className().replaceAll(".*app-state--", "");
            people.put(
                    personOf(card),
                    shape + " " + card.selectFirst(".app-state + p").text());
        }
        return new Snapshot(page.getElementById("board").attr("data-place"), people);
    }

    private static String personOf(Element card) {
        Element link = card.selectFirst("a");
        return link == null ? card.attr("data-person") : link.attr("href").replaceAll(".*=", "");
    }

    private static WebSocket connect(Visitor visitor, Ear ear) {
        WebSocket.Builder builder = HttpClient.newBuilder()
                .sslContext(AnyCertificate.context())
                .build()
                .newWebSocketBuilder()
                .header("Origin", OWN);
        visitor.sessionCookie()
                .ifPresent(cookie -> builder.header("Cookie", cookie.getName() + "=" + cookie.getValue()));
        return builder.buildAsync(URI.create(OWN.replaceFirst("^http", "ws") + "/presence/socket"), ear)
                .join();
    }
}
