package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.it.proof.StatementCounter;
import org.enishi.matching.DraftService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.Publication;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.junit.jupiter.api.Test;

/** What it costs to address a whole region. */
class PublicationCostIT extends FromInside {

    private static final int INSTITUTIONS = 500;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private UserTransaction transaction;

    @Test
    void five_hundred_rows_are_written_in_batches_beside_a_handful_of_statements() throws Exception {
        Scene.Cast cast = scene.cast("region-of-500", 0);
        for (int i = 0; i < INSTITUTIONS; i++) {
            scene.organisation(cast.region(), OrganisationKind.INSTITUTION, "region-of-500-" + i);
        }
        ground.act(cast.companyAdministrator());
        UUID project = drafts.create(scene.text("to all"));
        long version = scene.versionOf(project);
        currentActor.get();

        transaction.begin();
        try (StatementCounter statements = StatementCounter.on(entities)) {
            publishing.publish(project, new Publication(version, true, true, true));
            // The counter sees each row before the rows are joined to a batch.
            assertThat(statements.count() - INSTITUTIONS).isLessThanOrEqualTo(14);
            DatabaseLogin login = entities.unwrap(UnitOfWork.class).getLogin();
            assertThat(login.shouldUseJDBCBatchWriting() && login.shouldBindAllParameters())
                    .isTrue();
            assertThat(login.getMaxBatchWritingSize()).isGreaterThanOrEqualTo(INSTITUTIONS);
        } finally {
            transaction.commit();
        }
        assertThat(scene.count("Response", project)).isEqualTo(INSTITUTIONS);
    }
}
