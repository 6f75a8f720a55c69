package org.enishi.web.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** At most one change of a person in two seconds, and never a last one that is lost. 5.10. */
class OncePerPersonTest {

    private static final long PAUSE = 2000;
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final OncePerPerson once = new OncePerPerson(PAUSE);

    @Test
    void theFirstGoesAtOnceAndOfTheRestTheLast() {
        assertThat(once.lets(PERSON, 0)).isTrue();
        assertThat(once.lets(PERSON, 500)).isFalse();
        assertThat(once.hold(PERSON, "second", 500)).isEqualTo(1500);
        assertThat(once.lets(PERSON, 1900)).isFalse();
        assertThat(once.hold(PERSON, "third", 1900)).isZero();
        assertThat(once.release(PERSON, 2000)).isEqualTo("third");
        assertThat(once.lets(PERSON, 3999)).isFalse();
        assertThat(once.lets(PERSON, 4000)).isTrue();
    }

    @Test
    void nobodyWaitsForAnother() {
        assertThat(once.lets(PERSON, 0)).isTrue();
        assertThat(once.lets(OTHER, 1)).isTrue();
    }

    @Test
    void whatIsHeldBackTooLongIsNotOvertaken() {
        once.lets(PERSON, 0);
        once.hold(PERSON, "held", 100);
        assertThat(once.lets(PERSON, 2500))
                .as("its turn has not been taken yet")
                .isFalse();
        assertThat(once.hold(PERSON, "last", 2500)).isZero();
        assertThat(once.release(PERSON, 2600)).isEqualTo("last");
    }

    /** Whatever happens when: everybody ends with his last word, and between two words of one person there is the pause. */
    @Test
    void everyLastWordIsTold() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            OncePerPerson people = new OncePerPerson(PAUSE);
            List<UUID> persons = List.of(PERSON, OTHER, UUID.randomUUID());
            Map<UUID, Long> due = new HashMap<>();
            Map<UUID, Long> toldAt = new HashMap<>();
            Map<UUID, String> told = new HashMap<>();
            Map<UUID, String> last = new HashMap<>();
            for (long now = 0; now < 20_000; now += 1 + random.nextInt(400)) {
                long at = now;
                for (UUID person : new ArrayList<>(due.keySet())) {
                    if (due.get(person) <= at) {
                        due.remove(person);
                        tell(person, people.release(person, at), at, told, toldAt);
                    }
                }
                UUID person = persons.get(random.nextInt(persons.size()));
                String word = person + " " + at;
                last.put(person, word);
                if (people.lets(person, at)) {
                    tell(person, word, at, told, toldAt);
                } else {
                    long pause = people.hold(person, word, at);
                    if (pause > 0) {
                        due.put(person, at + pause);
                    }
                }
            }
            due.forEach((person, at) -> tell(person, people.release(person, at), at, told, toldAt));
            assertThat(told).as("seed %d", seed).isEqualTo(last);
        }
    }

    private static void tell(UUID person, String word, long at, Map<UUID, String> told, Map<UUID, Long> toldAt) {
        Long before = toldAt.put(person, at);
        assertThat(before == null || at - before >= PAUSE).isTrue();
        told.put(person, word);
    }
}
