package org.enishi.web.presence;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionImportRow;
import org.enishi.presence.data.ExtensionLine;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.web.shared.CsvSheet;
import org.enishi.web.shared.SheetFile;
import org.enishi.web.shared.Texts;
import org.omnifaces.util.Faces;

/** Extensions as a file for a spreadsheet: what is taken away can be brought back as it is. */
final class ExtensionSheet {

    private ExtensionSheet() {}

    static List<ExtensionLine> read(byte[] content) {
        return SheetFile.read(content, keys(), "presence.extensionImport.columns").stream()
                .map(line -> new ExtensionLine(line.number(), line.cells()))
                .toList();
    }

    private static List<String> keys() {
        return ExtensionLine.COLUMNS.stream()
                .map(field -> "ExtensionField." + field.name())
                .toList();
    }

    static void send(List<ExtensionRow> rows) throws IOException {
        CsvSheet sheet = new CsvSheet().row(SheetFile.headings(keys()));
        rows.forEach(row -> sheet.row(
                ExtensionLine.COLUMNS.stream().map(field -> cell(row, field)).toList()));
        Faces.sendFile(sheet.bytes(), Texts.of("presence.extensions.file"), true);
    }

    private static String cell(ExtensionRow row, ExtensionField field) {
        return switch (field) {
            case GROUPS ->
                String.join("; ", row.groups().stream().map(one -> one.name()).toList());
            case NUMBER -> row.line().number();
            case DIAL_IN -> row.line().dialIn();
            case LOGIN -> row.line().login();
            case FAMILY_NAME -> row.line().familyName();
            case FAMILY_KANA -> row.line().katakanaFamily();
            case GIVEN_NAME -> row.line().givenName();
            case GIVEN_KANA -> row.line().katakanaGiven();
            case SECRET -> "";
        };
    }

    static void sendReport(List<ExtensionImportRow> rows) throws IOException {
        CsvSheet sheet = new CsvSheet()
                .row(Stream.concat(
                                Stream.of("line", "outcome", "reason")
                                        .map(name -> Texts.of("organisation.userImport." + name)),
                                SheetFile.headings(keys()).stream())
                        .toList());
        rows.forEach(row -> sheet.row(Stream.concat(
                        Stream.of(String.valueOf(row.line().number()), Texts.label(row.outcome()), reasonOf(row)),
                        row.line().cells().stream())
                .toList()));
        Faces.sendFile(sheet.bytes(), Texts.of("presence.extensionImport.reportFile"), true);
    }

    static String reasonOf(ExtensionImportRow row) {
        return row.reason() == null
                ? ""
                : Texts.of(row.reason().key(), row.reason().arguments().toArray());
    }
}
