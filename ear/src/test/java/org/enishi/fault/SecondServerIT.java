package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.enishi.server.Installation;
import org.enishi.server.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file belongs to one server: a second one does not start, says why, and does not harm the first. */
@EnabledIfSystemProperty(named = "enishi.it.database", matches = "h2", disabledReason = "the file is H2's")
@ExtendWith(Victims.class)
class SecondServerIT {

    private final FileVictim victim;

    SecondServerIT(FileVictim victim) {
        this.victim = victim;
    }

    @Test
    void a_second_server_on_the_same_file_refuses_to_start_and_the_first_goes_on() {
        Set<String> answered = new HashSet<>(work());
        Installation installation = Installation.ofThisBuild();
        try (Server second =
                Server.prepare(installation, victim.plan("second-on-file")).deploy(installation.application())) {
            assertThatThrownBy(second::start)
                    .hasMessageContaining("The application was not deployed")
                    .hasMessageContaining("The database file is in use by another server.");
        }
        answered.addAll(work());
        victim.server().kill();
        int kept = Promises.kept(answered, victim.file().requestIds());
        FaultReport.tell("second server on one file of H2", 1, kept, 0, "refused to start");
    }

    private Set<String> work() {
        BusyPeople people = BusyPeople.start(victim.operator());
        people.awaitAnswers(5);
        people.stop();
        assertThat(people.others()).isEmpty();
        assertThat(people.unanswered()).isEmpty();
        return people.answered();
    }
}
