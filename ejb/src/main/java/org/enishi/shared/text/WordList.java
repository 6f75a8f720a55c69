package org.enishi.shared.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words that a rule knows by heart, a line each, in a file that lies where the class of the rule does. */
public final class WordList {

    private WordList() {}

    public static List<String> read(Class<?> beside, String name) {
        try (InputStream words = beside.getResourceAsStream(name)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
