package org.enishi.web.guard;

import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Views, beans and a library to try the rules on. */
final class Examples {

    private Examples() {}

    /** A row of a list. */
    public record Row(UUID id, String name, Instant since, Map<String, String> marks) {

        public String label() {
            return name;
        }
    }

    /** The rows of a page, as a component takes them. */
    public static class Rows extends jakarta.faces.model.ListDataModel<Row> {}

    /** A bean of a page. */
    @Named
    public static class DeskView {

        private String reason;

        public List<Row> getRows() {
            return List.of();
        }

        public Rows getLazyRows() {
            return new Rows();
        }

        public boolean isPresent() {
            return false;
        }

        public String getReason() {
            return reason;
        }

        public void setReason(String reason) {
            this.reason = reason;
        }

        public String leave(Row row) {
            return row.name();
        }
    }

    static View view(String name, String body) {
        return new View(name, """
                <ui:composition xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:f="jakarta.faces.core"
                  xmlns:ui="jakarta.faces.facelets" xmlns:p="primefaces" xmlns:app="https://enishi.org/app">
                %s
                </ui:composition>
                """.formatted(body.strip()));
    }

    static TagLibraries libraries() {
        return new TagLibraries(new ByteArrayInputStream("""
                <facelet-taglib>
                  <namespace>https://enishi.org/app</namespace>
                  <tag><tag-name>mark</tag-name><source>tags/mark.xhtml</source></tag>
                  <function><function-name>date</function-name></function>
                </facelet-taglib>
                """.getBytes(StandardCharsets.UTF_8)));
    }
}
