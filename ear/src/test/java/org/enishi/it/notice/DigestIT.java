package org.enishi.it.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that may wait until the morning is one mail to each person; the notice is there at once. */
class DigestIT extends FromInside {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Notifier notifier;

    @Inject
    private Ground ground;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void what_waits_becomes_one_mail_and_what_is_gone_is_not_in_it() throws Exception {
        UUID house = ground.organisation(OrganisationKind.INSTITUTION, "digest-house");
        UUID reader = ground.active(house, Role.ADMINISTRATOR, "reader");
        UUID invited = ground.invited(house, Role.MEMBER, "invited");
        UUID gone = UUID.randomUUID();
        transaction.begin();
        notifier.digest(Set.of(reader, invited), changed("一つ目", UUID.randomUUID()));
        notifier.digest(Set.of(reader), changed("二つ目", UUID.randomUUID()));
        notifier.digest(Set.of(reader), changed("消えたもの", gone));
        notifier.forget(gone);
        transaction.commit();
        assertThat(notices(reader)).isEqualTo(3);
        assertThat(digests(reader)).as("before the morning").isEmpty();

        transaction.begin();
        entities.createQuery("update DigestLine l set l.dueAt = :past where l.accountId in :readers")
                .setParameter("past", Instant.EPOCH)
                .setParameter("readers", List.of(reader, invited))
                .executeUpdate();
        transaction.commit();

        Awaitility.await().atMost(PATIENCE).until(() -> !digests(reader).isEmpty());
        assertThat(digests(reader))
                .singleElement()
                .satisfies(mail -> assertThat(mail.readableText().body())
                        .contains("一つ目", "二つ目", "/academic/projects/")
                        .doesNotContain("消えたもの"));
        Awaitility.await().atMost(PATIENCE).until(() -> waiting(invited) == 0);
        assertThat(digests(invited)).as("can not be mailed").isEmpty();
    }

    private static Notification changed(String title, UUID object) {
        return Notification.of("C-5", title).about(object).linkingTo("/academic/projects/" + object);
    }

    private List<OutgoingMail> digests(UUID account) {
        return entities.createQuery(
                        "select m from OutgoingMail m where m.accountId = :account and m.event = 'digest'",
                        OutgoingMail.class)
                .setParameter("account", account)
                .getResultList();
    }

    private long notices(UUID account) {
        return entities.createQuery("select count(n) from Notice n where n.accountId = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private long waiting(UUID account) {
        return entities.createQuery("select count(l) from DigestLine l where l.accountId = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }
}
