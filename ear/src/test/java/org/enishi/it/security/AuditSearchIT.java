package org.enishi.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.Stage;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.AuditService;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.audit.data.AuditSearch;
import org.enishi.shared.persistence.PageRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator finds in the log what he looks for, by whom and by what it is about. */
class AuditSearchIT extends FromInside {

    private static final PageRequest PAGE = new PageRequest(0, 50);

    private final String name = "検索 Name" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private AuditService audit;

    @Inject
    private AuditLog log;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Stage stage;

    @BeforeEach
    void something_has_happened() throws Exception {
        stage.enter("OP");
        transaction.begin();
        log.record(AuditAct.MEMBER_ADDED, AuditDetail.on(UUID.randomUUID(), name));
        log.record(AuditAct.MEMBER_DELETED, AuditDetail.on(UUID.randomUUID(), name));
        transaction.commit();
    }

    @Test
    void whoever_it_was_done_to_is_found_in_any_spelling() {
        for (String typed : List.of(
                name, name.toUpperCase(Locale.ROOT), name.replace(" ", ""), name.replace("Name", "\uff2e\uff41me"))) {
            assertThat(find(typed, null))
                    .as(typed)
                    .extracting(AuditRow::act)
                    .containsExactlyInAnyOrder(AuditAct.MEMBER_ADDED, AuditAct.MEMBER_DELETED);
        }
        assertThat(find(name.replace(" ", "%"), null)).isEmpty();
    }

    @Test
    void what_was_done_narrows_it_down() {
        assertThat(find(name, AuditAct.MEMBER_DELETED))
                .extracting(AuditRow::targetName)
                .containsExactly(name);
        assertThat(find(name, AuditAct.SIGNED_IN)).isEmpty();
        assertThat(find("", AuditAct.MEMBER_DELETED))
                .isNotEmpty()
                .extracting(AuditRow::act)
                .containsOnly(AuditAct.MEMBER_DELETED);
    }

    @Test
    void whoever_did_it_is_found_as_well() {
        String operator = find(name, AuditAct.MEMBER_ADDED).get(0).actorName();

        assertThat(find(operator, AuditAct.MEMBER_ADDED))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(List.of(row.actorName(), row.targetName())).contains(operator));
    }

    @Test
    void to_search_is_to_read_and_is_written_down() {
        find(name, null);

        assertThat(audit.readNewestFirst(new AuditSearch("", AuditAct.AUDIT_READ), PAGE)
                        .rows())
                .isNotEmpty();
    }

    private List<AuditRow> find(String typed, AuditAct act) {
        return audit.readNewestFirst(new AuditSearch(typed, act), PAGE).rows();
    }
}
