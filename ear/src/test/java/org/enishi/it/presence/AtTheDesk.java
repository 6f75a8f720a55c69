package org.enishi.it.presence;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.BoardService;
import org.enishi.presence.DeviceService;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.BoardRow;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Somebody at his desk, and a colleague who looks where he is. */
abstract class AtTheDesk extends FromInside {

    static final Duration SWEEP = Duration.ofSeconds(20);

    @Inject
    Ground ground;

    @Inject
    MovableClock clock;

    @Inject
    BoardService boards;

    @Inject
    DeviceService devices;

    @Inject
    AbsenceService absence;

    @Inject
    PresenceTraces traces;

    final UUID laptop = UUID.randomUUID();
    final UUID desktop = UUID.randomUUID();
    UUID organisation;
    UUID person;
    UUID watcher;

    @BeforeEach
    void two_colleagues() {
        organisation = ground.organisation(OrganisationKind.COMPANY, "presence-" + UUID.randomUUID());
        person = ground.active(organisation, Role.MEMBER, "person");
        watcher = ground.active(organisation, Role.MEMBER, "watcher");
    }

    @AfterEach
    void the_time_is_right_again() {
        clock.reset();
    }

    void arrive() throws Exception {
        as(person, absence::allowCamera);
        beat(laptop, Face.PRESENT);
    }

    void beat(UUID device, Face face) throws Exception {
        as(person, () -> devices.beat(device, new Heartbeat(face, true, true)));
    }

    void leave(String reason, ReasonEnd end) throws Exception {
        as(person, () -> absence.leave(new LeaveOrder(reason, end, null)));
    }

    PresenceState state() throws Exception {
        return seen().whereabouts().state();
    }

    /** By a colleague. */
    BoardRow seen() throws Exception {
        return ground.as(watcher, () -> boards.board(BoardFilter.all())).rows().stream()
                .filter(row -> row.accountId().equals(person))
                .findFirst()
                .orElseThrow();
    }

    void as(UUID who, Runnable work) throws Exception {
        ground.as(who, () -> {
            work.run();
            return null;
        });
    }
}
