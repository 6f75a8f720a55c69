package org.enishi.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.Permission;

/** The access law as a person reads it, read without the application's own reader. */
public final class LawPage {

    public static final List<String> SIGNED_IN = List.of("OP", "CA", "CG", "IA", "IG", "SA", "SG");
    public static final String ANYBODY = "ANYBODY";
    public static final String ENTERING = "FIRST";

    private final List<List<String>> rows;

    private LawPage(List<List<String>> rows) {
        this.rows = rows;
    }

    public static LawPage read() {
        try (InputStream page = AccessLaw.class.getResourceAsStream("permissions.tsv")) {
            return new LawPage(new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split("\t")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean allows(Permission permission, String column) {
        return mark("permission", permission.name(), column);
    }

    public boolean opens(String view, String column) {
        return mark("view", view, column);
    }

    public List<String> views() {
        return rows.stream()
                .filter(row -> row.get(0).equals("view"))
                .map(row -> row.get(1))
                .toList();
    }

    private boolean mark(String kind, String name, String column) {
        List<String> row = rows.stream()
                .filter(candidate ->
                        candidate.get(0).equals(kind) && candidate.get(1).equals(name))
                .findFirst()
                .orElseThrow();
        int cell = rows.get(0).indexOf(column);
        return cell < row.size() && List.of("○", "△").contains(row.get(cell));
    }
}
