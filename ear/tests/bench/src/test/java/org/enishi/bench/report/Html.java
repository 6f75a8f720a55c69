package org.enishi.bench.report;

import java.util.List;

/** The few forms of which the report is made. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String section(String title, String... content) {
        return "<section><h2>" + escaped(title) + "</h2>" + String.join("\n", content) + "</section>\n";
    }

    static String text(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    /** The first of the rows are the headings. */
    static String table(List<List<String>> rows) {
        StringBuilder table = new StringBuilder("<div class=\"wide\"><table><thead><tr>");
        rows.get(0)
                .forEach(cell ->
                        table.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        table.append("</tr></thead><tbody>");
        rows.stream().skip(1).forEach(row -> {
            table.append("<tr>");
            row.forEach(cell -> table.append("<td>").append(escaped(cell)).append("</td>"));
            table.append("</tr>\n");
        });
        return table.append("</tbody></table></div>").toString();
    }
}
