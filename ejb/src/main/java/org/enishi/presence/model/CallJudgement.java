package org.enishi.presence.model;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.enishi.presence.data.CallField;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.presence.data.LineOutcome;
import org.enishi.presence.data.NewCall;

/** What a file of calls would add to 通話ログ. A call that is there already stays as it is. */
public final class CallJudgement {

    private final FileJudgement<CallField, NewCall> file;
    private final LocalDateTime now;

    public CallJudgement(List<FileLine<CallField>> lines, LocalDateTime now) {
        this.now = now;
        file = new FileJudgement<>(lines, this::intend, CallPolicy::mark, "rule.call.twice");
    }

    private NewCall intend(FileLine<CallField> line) {
        return CallPolicy.checked(
                new NewCall(
                        CallPolicy.moment(line.cell(CallField.AT)),
                        line.cell(CallField.FROM),
                        line.cell(CallField.TO),
                        CallPolicy.seconds(line.cell(CallField.SECONDS)),
                        CallPolicy.result(line.cell(CallField.RESULT)),
                        line.cell(CallField.MARK)),
                now);
    }

    /** Of everything that could be written down. */
    public List<String> marks() {
        return file.intentions().stream().map(CallPolicy::mark).toList();
    }

    /** @param known the marks of those that are there */
    public List<FileRow<CallField>> rows(Set<String> known) {
        return file.rows(call -> known.contains(CallPolicy.mark(call)) ? LineOutcome.SAME : LineOutcome.NEW);
    }

    /** @param known the marks of those that are there */
    public List<NewCall> fresh(Set<String> known) {
        return file.intentions().stream()
                .filter(call -> !known.contains(CallPolicy.mark(call)))
                .toList();
    }
}
