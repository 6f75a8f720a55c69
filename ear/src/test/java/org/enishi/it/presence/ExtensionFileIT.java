package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.ExtensionFile;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.data.LineOutcome;
import org.enishi.shared.audit.data.AuditAct;
import org.junit.jupiter.api.Test;

/** Extensions from a file: judged without a trace, brought in as they were judged. DIR-02, DIR-05, R32. */
class ExtensionFileIT extends AtTheSwitchboard {

    @Inject
    private ExtensionFile files;

    @Test
    void a_file_is_judged_without_a_trace_and_brought_in_as_it_was_judged() throws Exception {
        change(plan(person, "4001"));
        change(plan(watcher, "4002"));
        List<FileLine<ExtensionField>> lines = List.of(
                line(2, "4002", "", login(person), "", ""),
                line(3, "4001", "03-1234-5678", login(watcher), "", ""),
                line(4, "4100", "", "", "=会議室", "甲"),
                line(5, "4100", "", "", "会議室", "乙"));
        List<FileRow<ExtensionField>> checked = ground.as(administrator, () -> files.check(lines));
        assertThat(checked)
                .extracting(FileRow::outcome)
                .containsExactly(LineOutcome.CHANGED, LineOutcome.CHANGED, LineOutcome.NEW, LineOutcome.INVALID);
        assertThat(row(person).line().number()).isEqualTo("4001");

        assertThat(ground.as(administrator, () -> files.bringIn(lines))).isEqualTo(checked);
        assertThat(row(person).line().number()).isEqualTo("4002");
        assertThat(row(watcher).line())
                .returns("4001", found -> found.number())
                .returns("0312345678", found -> found.dialIn());
        assertThat(ids("", "", "=", "", "", "", "")).hasSize(1);
        assertThat(kept.opened(person)).isEqualTo(SECRET);
        assertThat(traces.changes(organisation, AuditAct.EXTENSION_CHANGED))
                .contains("NUMBER: 4001 > 4002", "NUMBER: 4002 > 4001");
        assertThat(ground.as(administrator, () -> files.check(lines)))
                .extracting(FileRow::outcome)
                .startsWith(LineOutcome.SAME, LineOutcome.SAME, LineOutcome.SAME);
    }

    private static FileLine<ExtensionField> line(
            int number, String extension, String dialIn, String login, String... names) {
        return FileLine.of(
                number, ExtensionField.COLUMNS, List.of("", extension, dialIn, login, names[0], "", names[1], ""));
    }

    private String login(UUID account) throws Exception {
        return row(account).line().login();
    }
}
