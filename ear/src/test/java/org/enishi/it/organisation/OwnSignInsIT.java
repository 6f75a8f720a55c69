package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.organisation.OwnSignIns;
import org.enishi.organisation.model.OpenSignIn;
import org.enishi.shared.security.CurrentActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Requests of one page come together, and each may have to write down that somebody is still there. */
class OwnSignInsIT extends FromInside {

    @Inject
    private OwnSignIns signIns;

    @Inject
    private Stage stage;

    @Inject
    private Ground ground;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    private UUID person;
    private UUID signIn;

    @BeforeEach
    void somebody_signs_in() {
        person = stage.enterAs(People.COMPANY_ADMINISTRATOR);
        signIn = signIns.begin("two requests");
    }

    @Test
    void the_second_request_that_says_somebody_is_still_there_waits_and_is_not_refused() throws Exception {
        Future<?> second = whileTheFirstWrites(() -> signIns.goOn(signIn));

        assertThatCode(() -> second.get(30, TimeUnit.SECONDS)).doesNotThrowAnyException();
    }

    @Test
    void whoever_signs_out_while_a_page_still_says_he_is_there_is_signed_out() throws Exception {
        Future<?> second = whileTheFirstWrites(() -> signIns.end(signIn));

        assertThatCode(() -> second.get(30, TimeUnit.SECONDS)).doesNotThrowAnyException();
    }

    private Future<?> whileTheFirstWrites(Runnable second) throws Exception {
        transaction.begin();
        entities.find(OpenSignIn.class, signIn, LockModeType.PESSIMISTIC_WRITE)
                .goOn(currentActor.get(), clock.instant().plusSeconds(1));
        entities.flush();
        Future<?> begun = executor.submit(() -> ground.as(person, () -> {
            second.run();
            return null;
        }));
        assertThatThrownBy(() -> begun.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        return begun;
    }
}
