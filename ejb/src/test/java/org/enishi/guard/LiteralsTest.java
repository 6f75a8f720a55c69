package org.enishi.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiteralsTest {

    @TempDir
    private Path folder;

    @Test
    void aTextIsAskedForAsAWholeOrInTwoPieces() throws IOException {
        Files.writeString(folder.resolve("A.java"), """
                String a = texts("page.title") + texts("page.rule.".concat(name)) + "a \\"quoted\\" word";
                """);
        Files.writeString(folder.resolve("a.xhtml"), """
                <ui:param name="key" value="error.404"/> #{msg[key.concat('.lead')]} #{msg['page.count']}
                """);
        Literals asked = Literals.ofJava(folder).and(Literals.ofViews(folder));

        assertThat(asked.askFor("page.title")).isTrue();
        assertThat(asked.askFor("page.rule.closed")).isTrue();
        assertThat(asked.askFor("error.404.lead")).isTrue();
        assertThat(asked.askFor("page.count")).isTrue();
        assertThat(asked.askFor("page.lead")).isFalse();
        assertThat(asked.askFor("error.404.title")).isFalse();
    }
}
