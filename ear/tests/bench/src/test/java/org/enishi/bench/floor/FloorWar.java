package org.enishi.bench.floor;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * An application beside the product on the same server, that does as little as can be done for a page. A page for each number of
 * columns, so that a column is what it is where somebody writes it down.
 */
public final class FloorWar {

    public static final int MOST_COLUMNS = 30;

    private static final String WEB = """
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <context-param>
                <param-name>jakarta.faces.PROJECT_STAGE</param-name>
                <param-value>Production</param-value>
              </context-param>
              <servlet>
                <servlet-name>faces</servlet-name>
                <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet-mapping>
                <servlet-name>faces</servlet-name>
                <url-pattern>*.xhtml</url-pattern>
              </servlet-mapping>
            </web-app>
            """;

    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" bean-discovery-mode="annotated" version="4.0"/>
            """;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="primefaces">
              <h:head><title>table</title></h:head>
              <h:body>
                <p:dataTable value="#{bareTable.rows}" var="row">%s</p:dataTable>
              </h:body>
            </html>
            """;

    private static final String COLUMN = "<p:column headerText=\"#{bareTable.headings[%1$d]}\">"
            + "<h:outputText value=\"#{row[%1$d]}\"/></p:column>";

    private FloorWar() {}

    /** Under the context path /floor. */
    public static Path in(Path directory) {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "floor.war")
                .addClasses(Samples.class, Samples.Table.class, BytesServlet.class, RowsServlet.class, BareTable.class)
                .setWebXML(new StringAsset(WEB))
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml")
                .addAsLibrary(primeFaces());
        for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
            war.addAsWebResource(new StringAsset(page(columns)), "table-" + columns + ".xhtml");
        }
        File file = directory.resolve("floor.war").toFile();
        war.as(ZipExporter.class).exportTo(file, true);
        return file.toPath();
    }

    private static String page(int columns) {
        return String.format(
                PAGE,
                IntStream.range(0, columns)
                        .mapToObj(column -> String.format(COLUMN, column))
                        .collect(Collectors.joining()));
    }

    /** Where this process has it from. */
    private static File primeFaces() {
        try {
            return Path.of(org.primefaces.component.datatable.DataTable.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
