package org.enishi.web.presence;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.enishi.presence.data.CallFacts;
import org.enishi.presence.data.CallField;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.FileLine;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.SheetFile;
import org.enishi.web.shared.Texts;

/** 通話ログ as a file for a spreadsheet. */
final class CallSheet {

    static final LineSheet<CallField> SHEET = new LineSheet<>(CallField.COLUMNS);

    /** Before what a telephone system calls a call. */
    private static final String NAMED = "=";

    private CallSheet() {}

    static List<FileLine<CallField>> read(byte[] content) {
        return SHEET.read(content, "presence.callImport.columns").stream()
                .map(CallSheet::understood)
                .toList();
    }

    /** Results as they are called in either language. */
    private static FileLine<CallField> understood(FileLine<CallField> line) {
        Map<CallField, String> cells = new EnumMap<>(line.cells());
        String typed = SheetFile.folded(line.cell(CallField.RESULT));
        for (CallResult result : CallResult.values()) {
            if (Texts.inEveryLanguage("CallResult." + result.name()).stream()
                    .anyMatch(word -> SheetFile.folded(word).equals(typed))) {
                cells.put(CallField.RESULT, result.name());
            }
        }
        return new FileLine<>(line.number(), cells);
    }

    static void send(List<CallFacts> calls) throws IOException {
        SHEET.send(calls, CallSheet::cell, "presence.calls.file");
    }

    private static String cell(CallFacts call, CallField field) {
        return switch (field) {
            case AT -> JapanTime.second(call.at());
            case FROM -> call.from();
            case TO -> call.to();
            case SECONDS -> String.valueOf(call.seconds());
            case RESULT -> Texts.label(call.result());
            case MARK -> call.mark().startsWith(NAMED) ? call.mark().substring(NAMED.length()) : "";
        };
    }
}
