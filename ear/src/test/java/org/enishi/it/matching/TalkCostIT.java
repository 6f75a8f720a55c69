package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.it.proof.StatementCounter;
import org.enishi.matching.TalkService;
import org.enishi.shared.security.CurrentActor;
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
        assertThat(statements(() -> talk.markRead(room, number)))
                .as("the room, its people and rights; the own seat, locked; whose words these were; how far he is")
                .isLessThanOrEqualTo(7);
        assertThat(statements(() -> talk.markRead(room, number)))
                .as("the room, its people and rights")
                .isLessThanOrEqualTo(4);
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
