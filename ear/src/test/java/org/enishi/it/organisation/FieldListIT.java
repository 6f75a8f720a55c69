package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.organisation.FieldService;
import org.enishi.organisation.data.FieldRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator's list of fields, from which nothing is ever taken. ORG-07. */
class FieldListIT extends FromInside {

    @Inject
    private FieldService fields;

    @Inject
    private Stage stage;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void nothing_of_this_is_kept() throws Exception {
        stage.enterAs(People.OPERATOR);
        transaction.begin();
    }

    @AfterEach
    void other_tests_find_the_list_as_it_was() throws Exception {
        transaction.rollback();
    }

    @Test
    void a_field_is_added_at_the_end_renamed_and_raised() {
        List<String> before = codes();

        fields.add(new FieldRow("space", "宇宙", "Space"));
        assertThat(codes()).endsWith(before.get(before.size() - 1), "space");
        fields.rename(new FieldRow("space", "宇宙・航空", "Space and aviation"));
        fields.raise("space");

        assertThat(codes()).endsWith("space", before.get(before.size() - 1)).hasSize(before.size() + 1);
        assertThat(fields.list())
                .contains(new FieldRow("space", "宇宙・航空", "Space and aviation"))
                .hasSize(before.size() + 1);
    }

    @Test
    void the_first_one_stays_the_first_one() {
        List<String> before = codes();
        fields.raise(before.get(0));
        assertThat(codes()).isEqualTo(before);
    }

    @Test
    void a_code_that_is_there_is_refused() {
        String taken = codes().get(0);
        assertThatThrownBy(() -> fields.add(new FieldRow(taken, "宇宙", "Space"))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void a_code_that_no_address_could_carry_is_refused() {
        assertThatThrownBy(() -> fields.add(new FieldRow("宇宙 1", "宇宙", "Space")))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void a_field_without_a_name_is_refused() {
        assertThatThrownBy(() -> fields.add(new FieldRow("space", " ", "Space")))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void what_is_not_there_is_not_renamed() {
        assertThatThrownBy(() -> fields.rename(new FieldRow("no-such", "宇宙", "Space")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_what_is_there_is_read() {
        FieldRow first = fields.list().get(0);
        assertThat(fields.read(first.code())).isEqualTo(first);
        assertThatThrownBy(() -> fields.read("no-such"))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("rule.field.unknown");
    }

    private List<String> codes() {
        return fields.list().stream().map(FieldRow::code).toList();
    }
}
