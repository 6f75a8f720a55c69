package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.it.proof.StatementCounter;
import org.enishi.matching.ReadMarkService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.RoomService;
import org.enishi.matching.TalkService;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** What an open page of a room costs the database, each time that it asks or notes something. */
class TalkCostIT extends FromInside {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Scene scene;

    @Inject
    private Talks talks;

    @Inject
    private Ground ground;

    @Inject
    private TalkService talk;

    @Inject
    private RoomService rooms;

    @Inject
    private RoomPeopleService people;

    @Inject
    private ReadMarkService marks;

    @Inject
    private CurrentActor currentActor;

    @Test
    void what_was_read_is_noted_with_few_statements_and_no_lock_where_it_is_known() throws Exception {
        Scene.Cast cast = scene.cast("talk-cost", 1);
        UUID room = talks.opened(cast, scene.published(cast, "cost"));
        talks.say(cast.companyAdministrator(), room, "はじめまして");
        long number = talks.say(cast.companyAdministrator(), room, "よろしくお願いします");
        ground.act(cast.administrator(0));
        currentActor.get();
        assertThat(statements(() -> talk.since(room, 0))).isLessThanOrEqualTo(7);
        assertThat(statements(() -> rooms.markRead(room, number)))
                .as("the room, its people and rights; the own seat, locked; whose words these were; how far he is")
                .isLessThanOrEqualTo(7);
        assertThat(statements(() -> rooms.markRead(room, number)))
                .as("the room, its people and rights")
                .isLessThanOrEqualTo(4);
    }

    @Test
    void what_several_have_read_at_about_the_same_time_costs_little_more_than_what_one_has_read() throws Exception {
        Scene.Cast cast = scene.cast("talk-costs", 1);
        UUID room = talks.opened(cast, scene.published(cast, "costs"));
        List<UUID> readers = new ArrayList<>(List.of(cast.administrator(0), cast.member(0)));
        for (String name : List.of("third", "fourth", "fifth")) {
            readers.add(ground.active(cast.institution(0), Role.MEMBER, name));
        }
        for (UUID reader : readers.subList(1, readers.size())) {
            scene.run(cast.administrator(0), () -> people.invite(room, reader, true));
        }
        long number = talks.say(cast.companyAdministrator(), room, "はじめまして");
        Map<Actor, Long> numbers = new HashMap<>();
        for (UUID reader : readers) {
            ground.act(reader);
            numbers.put(currentActor.get(), number);
        }
        // Whoever comes last has been let in, as on the line.
        ground.act(cast.companyAdministrator());
        numbers.put(currentActor.get(), number);
        assertThat(statements(() -> marks.note(room, numbers)))
                .as("the room, its people and rights; room and seats, locked; whose words these were; how far each is")
                .isLessThanOrEqualTo(8 + readers.size());
        assertThat(statements(() -> marks.note(room, numbers))).isLessThanOrEqualTo(4);
    }

    private int statements(Runnable work) throws Exception {
        transaction.begin();
        try (StatementCounter statements = StatementCounter.on(entities)) {
            work.run();
            entities.flush();
            return statements.count();
        } finally {
            transaction.commit();
        }
    }
}
