package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.LawPage;
import org.enishi.it.Stage;
import org.enishi.portal.AnnouncementService;
import org.enishi.portal.data.AnnouncementRow;
import org.enishi.portal.data.Audience;
import org.enishi.portal.model.Announcement;
import org.enishi.portal.model.AnnouncementPolicy;
import org.enishi.portal.model.Period;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom an announcement reaches: the query and the policy are asked the same and must say the same. */
class AnnouncementsIT extends FromInside {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private AnnouncementService service;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void more_of_every_sort() throws Exception {
        transaction.begin();
        Instant now = clock.instant();
        for (String region : List.of("tatsunami", "elsewhere")) {
            for (Audience audience : Audience.values()) {
                entities.persist(announcement(region, audience, new Period(now.plusSeconds(60), null)));
                entities.persist(announcement(
                        region, audience, new Period(now.minus(Duration.ofDays(2)), now.minus(Duration.ofDays(1)))));
                entities.persist(announcement(region, audience, Period.since(now.minusSeconds(60))));
            }
        }
    }

    @AfterEach
    void leave_nothing() throws Exception {
        transaction.rollback();
    }

    @Test
    void every_role_finds_in_the_list_what_the_policy_lets_it_read_and_nothing_else() {
        List<Announcement> all = entities.createQuery("select a from Announcement a", Announcement.class)
                .getResultList();
        for (String column : LawPage.SIGNED_IN) {
            stage.enter(column);
            List<UUID> allowed = all.stream()
                    .filter(one -> AnnouncementPolicy.canRead(currentActor.get(), one.facts(), clock.instant()))
                    .map(Announcement::getId)
                    .toList();
            assertThat(service.list(new PageRequest(0, 100)).rows())
                    .as(column)
                    .extracting(AnnouncementRow::id)
                    .containsExactlyInAnyOrderElementsOf(allowed);
            assertThat(allowed).as(column).isNotEmpty().hasSizeLessThan(all.size());
        }
    }

    @Test
    void what_is_for_others_is_absent() {
        UUID forCompanies = entities.createQuery(
                        "select a from Announcement a where a.audience = :audience", Announcement.class)
                .setParameter("audience", Audience.COMPANY)
                .setMaxResults(1)
                .getSingleResult()
                .getId();
        stage.enter("IG");
        assertThatThrownBy(() -> service.read(forCompanies)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_does_not_exist_is_absent_in_the_same_way() {
        stage.enter("IG");
        assertThatThrownBy(() -> service.read(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private static Announcement announcement(String region, Audience audience, Period visible) {
        return new Announcement(region, audience, "title", "body", visible);
    }
}
