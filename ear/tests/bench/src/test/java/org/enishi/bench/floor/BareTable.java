package org.enishi.bench.floor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The higher floor: a table of the same rows and columns, of nobody and from memory. */
@Named
@RequestScoped
public class BareTable {

    @Inject
    private Samples samples;

    @Inject
    private HttpServletRequest request;

    private Samples.Table table;

    @PostConstruct
    void find() {
        table = samples.table(request.getParameter("key"));
    }

    public List<String> getHeadings() {
        return table.headings();
    }

    public List<List<String>> getRows() {
        return table.rows();
    }
}
