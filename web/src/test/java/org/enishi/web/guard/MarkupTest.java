package org.enishi.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    private final Markup markup = new Markup(Examples.libraries());

    @Test
    void aGoodViewHasNoFaults() {
        assertThat(faults("""
                        <!-- 在席 -->
                        <p:dataTable value="#{deskView.rows}" var="row">
                          <p:column id="name" headerText="#{msg['desk.name']}">© #{row.name} – 99+&#160;</p:column>
                        </p:dataTable>
                        <app:mark sign="○" label="#{row.label}"/>
                        <h:panelGroup styleClass="app-on" lang="ja"/>
                        """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <p style="color: red"/>                      | has style= in p
                    <p:commandButton onclick="go()"/>            | has onclick= in p:commandButton
                    <script>go()</script>                        | has script: scripts and styles are files
                    <style>p { color: red }</style>              | has style: scripts and styles are files
                    <f:ajax render="a"/>                         | has f:ajax, whose script the content policy refuses: use p:
                    <h:commandLink/>                             | has h:commandLink, whose script the content policy refuses: use p:
                    <h:commandButton/>                           | has h:commandButton, whose script the content policy refuses: use p:
                    <h:outputText value="a" escape="false"/>     | writes raw HTML in h:outputText
                    <p:column headerText="#{a}"/>                | has a p:column without id
                    <p title="在席"/>                            | has the text 在席
                    <p>在席 #{a}</p>                             | has the text 在席
                    <p>Present</p>                               | has the text Present
                    <p:dataTabel/>                               | has the unknown tag p:dataTabel
                    <app:marc/>                                  | has the unknown tag app:marc
                    <p:dataTable rowkey="a"/>                    | has the unknown attribute rowkey of p:dataTable
                    <o:validateBean xmlns:o="omnifaces"/>        | has o:validateBean of an unknown library omnifaces
                    """)
    void aFaultIsFound(String body, String fault) {
        assertThat(faults(body)).contains("/desk.xhtml " + fault);
    }

    @Test
    void aViewThatIsTooLongIsFound() {
        assertThat(faults("<p/>\n".repeat(150))).containsExactly("/desk.xhtml has 153 lines");
    }

    @Test
    void aViewThatIsNotWellFormedIsFound() {
        assertThat(faults("<p>"))
                .singleElement()
                .asString()
                .startsWith("/desk.xhtml is not well-formed: ")
                .contains("\"p\"");
    }

    private List<String> faults(String body) {
        return markup.faults(Examples.view("/desk.xhtml", body));
    }
}
