package org.enishi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeldFormTest {

    private static final Pattern PASSWORD = Pattern.compile("<(?:app|p):password\\s+id=\"([a-zA-Z]+)\"");

    @Test
    void noPasswordOfAnyPageLiesInASession() throws IOException {
        List<String> names = namesOfPasswords();
        assertThat(names).contains("password", "current", "new", "proof", "secret");
        assertThat(names).allMatch(name -> HeldForm.isSecret("anyForm:" + name));
    }

    @Test
    void whatIsNoPasswordIsKept() {
        assertThat(List.of("new", "addressForm:newAddress", "f:code", "passwordForm", "passwordForm:changePassword"))
                .noneMatch(HeldForm::isSecret);
    }

    private static List<String> namesOfPasswords() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            return pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .flatMap(HeldFormTest::passwords)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> passwords(Path page) {
        try {
            return PASSWORD.matcher(Files.readString(page)).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
