package org.enishi.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of one bundle: the root is Japanese, {@code _ja} is there and empty, {@code _en} is complete. */
public final class Bundle {

    private static final String SUFFIX = ".properties";
    private static final Pattern ROOT = Pattern.compile("[A-Z][A-Za-z]*\\" + SUFFIX);

    /** {@code {0}} or {@code {0,number}} is set in by us, {@code {word}} by a component. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+(?:,[^{}]*)?)}");

    private static final Pattern SET_IN_BY_US = Pattern.compile("\\{\\d");

    private final TextFile japanese;
    private final TextFile guard;
    private final TextFile english;

    private Bundle(Path root) {
        String name = root.getFileName().toString().replace(SUFFIX, "");
        japanese = TextFile.read(root);
        guard = TextFile.read(root.resolveSibling(name + "_ja" + SUFFIX));
        english = TextFile.read(root.resolveSibling(name + "_en" + SUFFIX));
    }

    /** All bundles below a folder of resources. Other properties do not begin with a capital letter. */
    public static List<Bundle> below(Path resources) {
        if (!Files.isDirectory(resources)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(resources)) {
            return files.filter(
                            file -> ROOT.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .map(Bundle::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Map<String, String> texts() {
        return japanese.texts();
    }

    public Map<String, String> englishTexts() {
        return english.texts();
    }

    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        Stream.of(japanese, guard, english).map(TextFile::faults).forEach(faults::addAll);
        guard.texts()
                .keySet()
                .forEach(key -> faults.add(guard + ": " + key + " belongs in the root, which is the Japanese text"));
        Set<String> keys = new TreeSet<>(texts().keySet());
        keys.addAll(english.texts().keySet());
        keys.stream().flatMap(this::faultsOf).forEach(faults::add);
        return faults;
    }

    private Stream<String> faultsOf(String key) {
        String ja = texts().get(key);
        String en = english.texts().get(key);
        if (ja == null || en == null) {
            return Stream.of((ja == null ? japanese : english) + ": " + key + " is missing");
        }
        if (ja.isBlank()) {
            // Only Japanese says something in every place: English has no さん.
            return Stream.of(japanese + ": " + key + " says nothing");
        }
        Stream<String> arguments = arguments(ja).equals(arguments(en))
                ? Stream.empty()
                : Stream.of(english + ": " + key + " has " + arguments(en) + " instead of " + arguments(ja));
        return Stream.concat(arguments, Stream.of(formatFault(japanese, key), formatFault(english, key)))
                .filter(fault -> !fault.isEmpty());
    }

    private static String formatFault(TextFile file, String key) {
        String text = file.texts().get(key);
        if (!SET_IN_BY_US.matcher(text).find()) {
            return "";
        }
        if (text.replace("''", "").contains("'")) {
            return file + ": " + key + " has a single apostrophe, which hides what follows";
        }
        try {
            new MessageFormat(text);
            return "";
        } catch (IllegalArgumentException e) {
            return file + ": " + key + " is no message format";
        }
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1).replace(" ", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
