package org.enishi.web.presence;

import java.io.IOException;
import java.util.List;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionRow;

/** Extensions as a file for a spreadsheet. */
final class ExtensionSheet {

    static final LineSheet<ExtensionField> SHEET = new LineSheet<>(ExtensionField.COLUMNS);

    private ExtensionSheet() {}

    static void send(List<ExtensionRow> rows) throws IOException {
        SHEET.send(rows, ExtensionSheet::cell, "presence.extensions.file");
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
}
