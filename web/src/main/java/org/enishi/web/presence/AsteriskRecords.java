package org.enishi.web.presence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.enishi.presence.data.CallField;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.FileLine;
import org.enishi.web.shared.SheetFile;

/** {@code Master.csv} of Asterisk: no headings, and always the same columns. */
@ApplicationScoped
public class AsteriskRecords implements CallRecordFormat {

    private static final int SOURCE = 1;
    private static final int DESTINATION = 2;
    private static final int START = 9;
    private static final int TALKED = 13;
    private static final int DISPOSITION = 14;
    private static final int UNIQUE = 16;
    private static final int COLUMNS = 16;
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");

    private static final Map<String, CallResult> DISPOSITIONS = Map.of(
            "ANSWERED", CallResult.ANSWERED,
            "NO ANSWER", CallResult.MISSED,
            "BUSY", CallResult.BUSY,
            "FAILED", CallResult.FAILED,
            "CONGESTION", CallResult.FAILED);

    @Override
    public boolean wrote(List<SheetFile.Line> lines) {
        List<String> cells = lines.get(0).cells();
        return cells.size() >= COLUMNS
                && MOMENT.matcher(cells.get(START)).matches()
                && DISPOSITIONS.containsKey(cells.get(DISPOSITION));
    }

    @Override
    public FileLine<CallField> read(SheetFile.Line line) {
        CallResult result = DISPOSITIONS.get(cell(line, DISPOSITION));
        return new FileLine<>(
                line.number(),
                Map.of(
                        CallField.AT, cell(line, START),
                        CallField.FROM, cell(line, SOURCE),
                        CallField.TO, cell(line, DESTINATION),
                        CallField.SECONDS, cell(line, TALKED),
                        CallField.RESULT, result == null ? "" : result.name(),
                        CallField.MARK, cell(line, UNIQUE)));
    }

    private static String cell(SheetFile.Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }
}
