package org.enishi.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The short form of {@link FullDiskIT}: the server is killed while the disk is full, and started where there is room. So it says nothing
 * of a thread that H2 may lose meanwhile, but all of what people were told is done.
 */
@EnabledIfSystemProperty(named = "enishi.it.database", matches = "h2", disabledReason = "the file is H2's")
@EnabledIf(value = "org.enishi.fault.RoomOnDisk#canBeTaken", disabledReason = "needs prlimit, of Linux")
@ExtendWith(Victims.class)
class FullDiskRestartIT {

    private static final int SOME = 20;
    private static final int REFUSALS = 4;

    private final FileVictim victim;

    FullDiskRestartIT(FileVictim victim) {
        this.victim = victim;
    }

    @Test
    void a_full_disk_breaks_no_promise_and_where_there_is_room_again_work_goes_on() {
        BusyPeople people = BusyPeople.start(victim.operator());
        people.awaitAnswers(SOME);
        RoomOnDisk.limit(victim.server(), FullDiskIT.A_LITTLE);
        Awaitility.await("the disk to be full")
                .atMost(Duration.ofMinutes(2))
                .until(() -> people.others().size() >= REFUSALS);
        victim.server().kill();

        int kept = Promises.kept(people.answered(), victim.file().requestIds());
        assertThat(kept).isGreaterThanOrEqualTo(SOME);

        BusyPeople later = BusyPeople.start(victim.operator());
        later.awaitAnswers(SOME);
        later.stop();
        assertThat(later.others()).isEmpty();
        assertThat(later.unanswered()).isEmpty();
        FaultReport.tell(
                "disk full until the restart, H2", 1, kept, 0, people.others().size() + " refused");
    }
}
