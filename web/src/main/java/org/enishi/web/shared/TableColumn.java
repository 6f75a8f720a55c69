package org.enishi.web.shared;

import java.util.stream.Stream;
import org.primefaces.component.celleditor.CellEditor;
import org.primefaces.component.column.Column;
import org.primefaces.component.datatable.DataTable;

/**
 * A column of a table. Whether it is shown, and how it looks, is the same in every row: while the rows are written it is asked once
 * and not for each cell. No cell is edited in its place.
 */
public class TableColumn extends Column {

    private boolean settled;
    private boolean shown;
    private String look;

    /** All of the table, as long as its rows are written. */
    static void settle(DataTable table) {
        of(table).forEach(TableColumn::settle);
    }

    static void release(DataTable table) {
        of(table).forEach(column -> column.settled = false);
    }

    private static Stream<TableColumn> of(DataTable table) {
        return table.getChildren().stream()
                .filter(TableColumn.class::isInstance)
                .map(TableColumn.class::cast);
    }

    private void settle() {
        shown = super.isRendered();
        look = super.getStyleClass();
        settled = true;
    }

    @Override
    public boolean isRendered() {
        return settled ? shown : super.isRendered();
    }

    @Override
    public String getStyleClass() {
        return settled ? look : super.getStyleClass();
    }

    @Override
    public CellEditor getCellEditor() {
        return null;
    }
}
