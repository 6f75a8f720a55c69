package org.enishi.presence.data;

import java.io.Serializable;
import java.util.List;

/**
 * An 内線 as it stands in a file.
 *
 * @param number of the line, as an editor counts
 * @param cells by the order of {@link #COLUMNS}
 */
public record ExtensionLine(int number, List<String> cells) implements Serializable {

    /** What stands in a file of extensions; a secret never does. */
    public static final List<ExtensionField> COLUMNS = List.of(
            ExtensionField.GROUPS,
            ExtensionField.NUMBER,
            ExtensionField.DIAL_IN,
            ExtensionField.LOGIN,
            ExtensionField.FAMILY_NAME,
            ExtensionField.FAMILY_KANA,
            ExtensionField.GIVEN_NAME,
            ExtensionField.GIVEN_KANA);

    public ExtensionLine {
        cells = List.copyOf(cells);
    }

    public String cell(ExtensionField field) {
        return cells.get(COLUMNS.indexOf(field));
    }
}
