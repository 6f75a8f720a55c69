package org.enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.guard.Bundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The words of the manuals from which this product comes, byte for byte: {@code source-labels.tsv} has every label, button, column,
 * status, message and subject of a mail, with the row of the specification that it comes from. {@code {0}} stands where the product
 * sets in a name or a number. That each text is asked for by a page is what {@link BundleTest} proves.
 */
class SourceLabelsTest {

    private static final Path WEB = Path.of("src/main/resources");
    private static final Path EJB = Path.of("../ejb/src/main/resources");

    private static final Pattern SET_IN = Pattern.compile("\\{\\d[^}]*}");

    private static final Set<String> TEXTS = Stream.concat(Bundle.below(WEB).stream(), Bundle.below(EJB).stream())
            .flatMap(bundle -> bundle.texts().values().stream())
            .map(text -> SET_IN.matcher(text).replaceAll("{0}"))
            .collect(Collectors.toSet());

    /** What a new installation has in its lists. */
    private static final String MASTERS = Stream.concat(
                    files(EJB.resolve("db/migration")), files(EJB.resolve("org/enishi/presence/model")))
            .map(SourceLabelsTest::read)
            .collect(Collectors.joining("\n"));

    /** @param kind whether it is a text of its own, a part of one, or stands in a list that the operator or a company may change */
    private record Label(String row, String kind, String words) {

        private boolean stands() {
            return switch (kind) {
                case "whole" -> TEXTS.contains(words);
                case "part" -> TEXTS.stream().anyMatch(text -> text.contains(words));
                case "master" -> MASTERS.contains(words);
                default -> throw new IllegalArgumentException(kind);
            };
        }
    }

    private static Stream<String> rows() {
        return labels().stream().map(Label::row).distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyLabelOfTheSourceStandsAsItIsWritten(String row) {
        assertThat(labels().stream().filter(label -> label.row().equals(row)))
                .filteredOn(label -> !label.stands())
                .isEmpty();
    }

    private static List<Label> labels() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                SourceLabelsTest.class.getResourceAsStream("source-labels.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.split("\t"))
                    .map(parts -> new Label(parts[0], parts[1], parts[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
