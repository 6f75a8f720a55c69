package org.enishi.web.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Tables as PrimeFaces draws them, but for two things. An order that no column has is passed over, where it would break the
 * page. And a cell does not say its role: it has that already by standing in a grid, and in fifty rows the words weigh more
 * than what the cells hold.
 */
public class TableRenderer extends DataTableRenderer {

    private static final Set<String> DIRECTIONS = Set.of("-1", "0", "1");

    @Override
    public void decode(FacesContext context, UIComponent component) {
        if (isSound(context, (DataTable) component)) {
            super.decode(context, component);
        }
    }

    private static boolean isSound(FacesContext context, DataTable table) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        String name = table.getClientId(context);
        if (!sent.containsKey(name + "_sorting")) {
            return true;
        }
        String[] keys = sent.getOrDefault(name + "_sortKey", "").split(",");
        String[] directions = sent.getOrDefault(name + "_sortDir", "").split(",");
        return keys.length == directions.length
                && Set.copyOf(Arrays.asList(keys)).size() == keys.length
                && table.getSortByAsMap().keySet().containsAll(Arrays.asList(keys))
                && DIRECTIONS.containsAll(Arrays.asList(directions));
    }

    @Override
    public void encodeTbody(FacesContext context, DataTable table, boolean dataOnly, int from, int to, String id)
            throws IOException {
        ResponseWriter whole = context.getResponseWriter();
        context.setResponseWriter(new WithoutRoles(whole));
        TableColumn.settle(table);
        try {
            super.encodeTbody(context, table, dataOnly, from, to, id);
        } finally {
            TableColumn.release(table);
            context.setResponseWriter(whole);
        }
    }

    private static final class WithoutRoles extends ResponseWriterWrapper {

        WithoutRoles(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!"gridcell".equals(value)) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
