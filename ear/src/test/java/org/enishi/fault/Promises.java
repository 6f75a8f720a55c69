package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;

/** Compares what people were told is done with what the database holds, both by the numbers of their requests. */
final class Promises {

    private Promises() {}

    /** @return how many promises there were; none of them was broken */
    static int kept(Set<String> answered, Set<String> held) {
        Set<String> lost = new HashSet<>(answered);
        lost.removeAll(held);
        assertThat(lost).as("acknowledged and not there").isEmpty();
        return answered.size();
    }

    /** The same where the server lived on: nobody was left without an answer, and who got no page was asked for patience. */
    static int keptKindly(BusyPeople people, Set<String> held) {
        assertThat(people.unanswered()).isEmpty();
        assertThat(people.others()).allMatch(Answer::isFriendly);
        return kept(people.answered(), held);
    }
}
