package org.enishi.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in quotation marks in the sources: by it a text is asked for, whole or put together from two pieces. */
public final class Literals {

    private static final Pattern OF_JAVA = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern OF_AN_ATTRIBUTE = Pattern.compile("\"[^\"]*\"");
    private static final Pattern OF_AN_EXPRESSION = Pattern.compile("'[^'\\n]*'");

    private final Set<String> found;

    private Literals(Set<String> found) {
        this.found = found;
    }

    public static Literals ofJava(Path folder) {
        return new Literals(in(folder, ".java", OF_JAVA));
    }

    /** Of the attributes, and of the expressions in them and between them. */
    public static Literals ofViews(Path folder) {
        return new Literals(in(folder, ".xhtml", OF_AN_ATTRIBUTE))
                .and(new Literals(in(folder, ".xhtml", OF_AN_EXPRESSION)));
    }

    public Literals and(Literals others) {
        Set<String> both = new HashSet<>(found);
        both.addAll(others.found);
        return new Literals(both);
    }

    public Stream<String> stream() {
        return found.stream();
    }

    /** Whole, or as a beginning and an end that both stand somewhere; an end begins with a dot. */
    public boolean askFor(String key) {
        return found.contains(key) || isPutTogether(key);
    }

    private boolean isPutTogether(String key) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            boolean open = found.contains(key.substring(0, dot + 1));
            boolean both = found.contains(key.substring(0, dot)) && found.contains(key.substring(dot));
            if (open || both) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> in(Path folder, String suffix, Pattern literal) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .flatMap(file -> literalsOf(file, literal))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> literalsOf(Path file, Pattern literal) {
        try {
            return literal.matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group().substring(1, match.group().length() - 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
