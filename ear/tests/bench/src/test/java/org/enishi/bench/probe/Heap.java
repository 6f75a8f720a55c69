package org.enishi.bench.probe;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What lives in the memory of a Java process, by class, after a full collection; asked of the process itself. */
public record Heap(Map<String, Long> bytesByClass) {

    private static final int COLUMNS = 4;

    public static Heap of(long process) {
        Map<String, Long> classes = new TreeMap<>();
        for (String line : ask(process, "GC.class_histogram")) {
            String[] parts = line.strip().split("\\s+");
            if (parts.length >= COLUMNS && parts[0].endsWith(":")) {
                classes.merge(parts[3], Long.valueOf(parts[2]), Long::sum);
            }
        }
        return new Heap(classes);
    }

    public static Heap read(Path file) {
        Map<String, Long> classes = new TreeMap<>();
        try {
            Files.readAllLines(file).stream()
                    .map(line -> line.split("\t"))
                    .forEach(parts -> classes.put(parts[0], Long.valueOf(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Heap(classes);
    }

    public void write(Path file) {
        try {
            Files.write(
                    file,
                    bytesByClass.entrySet().stream()
                            .map(entry -> entry.getKey() + "\t" + entry.getValue())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long live() {
        return bytesByClass.values().stream().mapToLong(Long::longValue).sum();
    }

    /** By class, the largest first, what is here and was not there before. */
    public Map<String, Long> grownSince(Heap before, int most) {
        Map<String, Long> grown = new LinkedHashMap<>();
        bytesByClass.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(), entry.getValue() - before.bytesByClass.getOrDefault(entry.getKey(), 0L)))
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue).reversed())
                .limit(most)
                .forEach(entry -> grown.put(entry.getKey(), entry.getValue()));
        return grown;
    }

    /** One of the commands that every Java process understands. */
    static List<String> ask(long process, String... command) {
        List<String> whole = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "jcmd",
                Long.toString(process)));
        whole.addAll(List.of(command));
        try {
            Process jcmd = new ProcessBuilder(whole).redirectErrorStream(true).start();
            String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (jcmd.waitFor() != 0) {
                throw new IllegalStateException(whole + ": " + answer);
            }
            return answer.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
