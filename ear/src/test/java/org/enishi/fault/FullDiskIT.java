package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Neither the file of the database nor the log can be written any more, as on a full disk: people are told so, what they were told is
 * done stays, and when there is room again all goes on. The limit is put on the running process, which needs no rights and no disk of its own.
 */
@EnabledIfSystemProperty(named = "enishi.it.database", matches = "h2", disabledReason = "the file is H2's")
@EnabledIf(value = "org.enishi.fault.RoomOnDisk#canBeTaken", disabledReason = "needs prlimit, of Linux")
@ExtendWith(Victims.class)
class FullDiskIT {

    private static final int ROUNDS = Integer.getInteger("enishi.fault.rounds", 1);

    /** Less than the file of the database and the log have already. */
    static final int A_LITTLE = 64 * 1024;

    private final FileVictim victim;

    FullDiskIT(FileVictim victim) {
        this.victim = victim;
    }

    @AfterEach
    void there_is_room_again() {
        if (victim.isAlive()) {
            RoomOnDisk.give(victim.server());
        }
    }

    @Test
    void a_full_disk_loses_nothing_and_is_survived() {
        BusyPeople people = BusyPeople.start(victim.operator());
        for (int round = 1; round <= ROUNDS; round++) {
            people.awaitMoreAnswers(20);
            int before = people.others().size();
            RoomOnDisk.limit(victim.server(), A_LITTLE);
            Awaitility.await("the disk to be full")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> people.others().size() > before + 4);
            RoomOnDisk.give(victim.server());
            people.awaitMoreAnswers(20);
        }
        people.stop();
        Visitor newcomer = victim.operator();
        assertThat(newcomer.get("/index").statusCode()).isEqualTo(200);

        victim.server().kill();
        int kept = Promises.keptKindly(people, victim.file().requestIds());
        FaultReport.tell("disk full, H2", ROUNDS, kept, 0, people.others().size() + " asked for patience");
    }
}
