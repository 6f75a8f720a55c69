package org.enishi.matching.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Words that rules know by heart, a line each, in a file beside them. */
final class WordList {

    private WordList() {}

    static List<String> read(String name) {
        try (InputStream words = WordList.class.getResourceAsStream(name)) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
