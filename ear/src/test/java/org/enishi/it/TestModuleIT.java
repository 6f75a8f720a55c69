package org.enishi.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import org.enishi.organisation.SessionService;
import org.enishi.web.ForgotPasswordView;
import org.junit.jupiter.api.Test;

/** What a test inside the server may lean on: the beans of every module, and transactions of its own. */
class TestModuleIT extends FromInside {

    @EJB
    private SessionService service;

    @Inject
    private SessionService sameService;

    @Inject
    private ForgotPasswordView view;

    @Inject
    private UserTransaction transaction;

    @Test
    void services_are_injected_either_way() {
        assertThat(service).isNotNull();
        assertThat(sameService).isNotNull();
    }

    @Test
    void the_beans_of_the_pages_are_injected() {
        view.setMailAddress("somebody");
        assertThat(view.getMailAddress()).isEqualTo("somebody");
    }

    @Test
    void a_test_has_transactions_of_its_own() throws Exception {
        transaction.begin();
        try {
            assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
        } finally {
            transaction.rollback();
        }
    }
}
