package org.enishi.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p title=\"#{deskView.reason}\">#{deskView.present ? msg['desk.here'] : msg['desk.away']}</p>",
                "<ui:repeat value=\"#{deskView.rows}\" var=\"row\" varStatus=\"at\">#{at.index} #{row.name}</ui:repeat>",
                "<p:dataTable value=\"#{deskView.lazyRows}\" var=\"row\" rowKey=\"#{row.id}\"><p>#{row.since}</p></p:dataTable>",
                "<p:inputText value=\"#{deskView.reason}\"/>",
                "<p:commandButton action=\"#{deskView.leave}\"/>",
                "<ui:repeat value=\"#{deskView.rows}\" var=\"row\"><p:commandButton action=\"#{deskView.leave(row)}\"/></ui:repeat>",
                "<ui:param name=\"title\" value=\"a\"/><p>#{title} #{param.next} #{empty requestScope['a.b']}</p>",
                "<ui:repeat value=\"#{deskView.rows}\" var=\"row\">#{app:date(row.since)} #{row.marks.any.thing}</ui:repeat>",
                "<p>#{deskView.rows.stream().filter(row -> row.present).count()}</p>",
                "<p:dataTable binding=\"#{table}\"/><p>#{table.rowCount}</p>",
                "<c:set xmlns:c=\"jakarta.tags.core\" var=\"all\" value=\"#{deskView.rows}\"><p>#{all[0].name}</p></c:set>",
                "<p>5 { } # $ no expression</p>"
            })
    void whatIsThereIsFound(String body) {
        assertThat(faults(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p>#{deskview.reason}</p>                               | deskview is nobody
                    <p>#{deskView.cause}</p>                                | DeskView has no property cause
                    <p title="#{deskView.cause}"/>                          | DeskView has no property cause
                    <p>#{msg[deskView.cause]}</p>                           | DeskView has no property cause
                    <p>#{deskView.leave}</p>                                | DeskView has no property leave
                    <p:commandButton action="#{deskView.arrive}"/>          | DeskView has no method arrive
                    <p:commandButton action="#{deskView.leave()}"/>         | DeskView has no method leave
                    <p:inputText value="#{deskView.present}"/>              | DeskView has no setter for present
                    <ui:repeat value="#{deskView.rows}" var="row">#{row.nam}</ui:repeat>     | Row has no property nam
                    <ui:repeat value="#{deskView.rows}" var="row">#{row.label}</ui:repeat>   | Row has no property label
                    <p:dataTable value="#{deskView.lazyRows}" var="row"><p>#{row.nam}</p></p:dataTable> | Row has no property nam
                    <ui:repeat value="#{deskView.rows}" var="row"/><p>#{row.name}</p>        | row is nobody
                    <p>#{deskView.rows[0].nam}</p>                          | Row has no property nam
                    <p>#{app:day(deskView.reason)}</p>                      | app:day is no function
                    <p>#{deskView.}</p>                                     | #{deskView.} is no expression
                    """)
    void whatIsNotThereIsNamed(String body, String fault) {
        assertThat(faults(body)).containsExactly("/desk.xhtml: " + fault);
    }

    @Test
    void anIncludeSeesWhatStandsAroundIt() {
        View row = Examples.view("/WEB-INF/includes/row.xhtml", "<p>#{row.name} #{row.nam}</p>");
        View page = Examples.view("/desk.xhtml", """
                <ui:repeat value="#{deskView.rows}" var="row"><ui:include src="/WEB-INF/includes/row.xhtml"/></ui:repeat>
                """);

        assertThat(faults(page, row)).containsExactly("/WEB-INF/includes/row.xhtml: Row has no property nam");
    }

    @Test
    void aTagSeesWhatIsPassedToIt() {
        View mark = Examples.view("/WEB-INF/tags/mark.xhtml", "<p title=\"#{other}\">#{of.name} #{of.sign}</p>");
        View page = Examples.view("/desk.xhtml", """
                <ui:repeat value="#{deskView.rows}" var="row"><app:mark of="#{row}"/></ui:repeat>
                """);

        assertThat(faults(page, mark)).containsExactly("/WEB-INF/tags/mark.xhtml: Row has no property sign");
    }

    private static List<String> faults(String body) {
        return faults(Examples.view("/desk.xhtml", body));
    }

    private static List<String> faults(View... views) {
        Expressions expressions =
                new Expressions(Stream.of(Examples.DeskView.class), List.of(views), Examples.libraries());
        return Stream.of(views).map(expressions::faults).flatMap(List::stream).toList();
    }
}
