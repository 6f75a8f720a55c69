package org.enishi.presence.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.enishi.presence.data.ContactPlan;
import org.enishi.presence.model.CallPolicy;
import org.enishi.presence.model.PhoneNumber;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.DemoTable;
import org.junit.jupiter.api.Test;

/** The telephones of the demo region can be called. */
class DemoTelephonesTest {

    @Test
    void everybody_of_an_organisation_has_an_extension_of_his_own() {
        for (DemoRow organisation : DemoTable.read("organisations.tsv")) {
            assertThat(DemoTelephones.people(organisation))
                    .isNotEmpty()
                    .extracting(row -> PhoneNumber.extension(row.text("extension")))
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
            assertThat(DemoTelephones.reception(organisation, "1110").dialled())
                    .isEqualTo(DemoTelephones.main(organisation).number());
        }
    }

    @Test
    void no_contact_and_no_call_is_there_twice() {
        List<ContactPlan> book = DemoTelephones.book();
        assertThat(book).extracting(ContactPlan::name).doesNotHaveDuplicates();
        assertThat(DemoTable.read("calls.tsv"))
                .extracting(row -> row.number("contact"))
                .doesNotHaveDuplicates();
        Instant at = Instant.parse("2026-11-20T01:00:00Z");
        assertThat(DemoTable.read("calls.tsv"))
                .extracting(row -> CallPolicy.mark(DemoTelephones.call(row, book, "1110", at)))
                .doesNotHaveDuplicates();
    }
}
