package org.enishi.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELException;
import jakarta.el.ELProcessor;
import jakarta.el.PropertyNotWritableException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageResolverTest {

    /** What pages have in their hands: read as a bean, by its methods, and with some that leave a choice. */
    public static class Sample {

        private String typed = "typed";

        public String getTyped() {
            return typed;
        }

        public void setTyped(String typed) {
            this.typed = typed;
        }

        public boolean isOpen() {
            return true;
        }

        public String getURL() {
            return "address";
        }

        public String plain() {
            return "plain";
        }

        public String twice(int number) {
            return "twice " + 2 * number;
        }

        public String other(Object one) {
            return "any " + one;
        }

        public String other(List<String> one) {
            return "list " + one;
        }

        public String joined(String... parts) {
            return String.join("-", parts);
        }

        public String shade(Shade shade) {
            return "shade " + shade;
        }

        public String broken() {
            throw new IllegalStateException("broken");
        }
    }

    /** Something of a fixed set. */
    public enum Shade {
        LIGHT,
        DARK
    }

    /** A line of a list. */
    public record Row(String title, Shade shade, Map<String, String> more) {

        public String getHeading() {
            return "heading of " + title;
        }
    }

    private final ELProcessor platform = processor(new ELProcessor());
    private final ELProcessor ours = processor(withOurs());

    private static ELProcessor withOurs() {
        ELProcessor processor = new ELProcessor();
        processor.getELManager().addELResolver(new PageResolver());
        return processor;
    }

    private static ELProcessor processor(ELProcessor processor) {
        processor.defineBean("sample", new Sample());
        processor.defineBean("row", new Row("first", Shade.DARK, Map.of("key", "value")));
        return processor;
    }

    @Test
    void it_answers_as_the_platform_does() {
        for (String expression : List.of(
                "sample.typed",
                "sample.open",
                "sample.URL",
                "sample.plain()",
                "sample.twice('4')",
                "sample.twice(4)",
                "sample.other('a')",
                "sample.joined('a', 'b')",
                "sample.shade('DARK')",
                "sample.shade(row.shade())",
                "sample['typed'].length()",
                "row.title()",
                "row.heading",
                "row.shade().name()",
                "row.more()['key']",
                "row.shade() == 'DARK'")) {
            assertThat(ours.<Object>eval(expression)).as(expression).isEqualTo(platform.eval(expression));
        }
    }

    @Test
    void components_of_a_record_are_read_as_properties_and_not_written() {
        assertThat(ours.<Object>eval("row.title")).isEqualTo("first");
        assertThat(ours.<Object>eval("row.more.key")).isEqualTo("value");
        assertThatThrownBy(() -> ours.setValue("row.title", "other")).isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void what_is_typed_is_written_and_what_fails_says_why() {
        ours.setValue("sample.typed", "new");
        assertThat(ours.<Object>eval("sample.typed")).isEqualTo("new");
        assertThatThrownBy(() -> ours.eval("sample.broken()"))
                .isInstanceOf(ELException.class)
                .hasRootCauseMessage("broken");
    }
}
