package org.enishi.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The whole access law, read once from {@code permissions.tsv}. What is not written there is refused: a permission
 * without a row, a view without a row, a mark that is neither ○ nor △.
 */
@ApplicationScoped
public class AccessLaw {

    static final String PAGE = "permissions.tsv";
    private static final String ANONYMOUS = "ANYBODY";
    private static final String ENTERING = "FIRST";
    private static final String CONSENTING = "CONSENT";

    private final Map<Permission, Set<String>> permissions = new EnumMap<>(Permission.class);
    private final Map<String, Set<String>> views = new HashMap<>();
    private final Map<String, Set<String>> menu = new HashMap<>();
    private final Map<String, Set<String>> channels = new HashMap<>();
    private final Set<String> probes = new HashSet<>();

    public AccessLaw() {
        List<String[]> rows = read();
        String[] head = rows.get(0);
        for (String[] row : rows.subList(1, rows.size())) {
            Set<String> allowed = allowedColumns(head, row);
            if ("permission".equals(row[0])) {
                permissions.put(Permission.valueOf(row[1]), allowed);
            } else if ("view".equals(row[0])) {
                views.put(row[1], allowed);
            } else if ("menu".equals(row[0])) {
                menu.put(row[1], allowed);
            } else if ("channel".equals(row[0])) {
                channels.put(row[1], allowed);
            } else if ("probe".equals(row[0]) && allowed.contains(ANONYMOUS)) {
                probes.add(row[1]);
            }
        }
    }

    public boolean permits(Standing standing, Permission permission) {
        return permissions.getOrDefault(permission, Set.of()).contains(column(standing));
    }

    public boolean opensView(Optional<Standing> standing, String view) {
        Set<String> allowed = views.getOrDefault(view, Set.of());
        return allowed.contains(ANONYMOUS)
                || standing.map(AccessLaw::column).filter(allowed::contains).isPresent();
    }

    /** A view that is open, and that the menu names; some are open to people whose menu does without them. */
    public boolean showsInMenu(Optional<Standing> standing, String view) {
        Set<String> named = menu.get(view);
        return opensView(standing, view)
                && (named == null
                        || standing.map(AccessLaw::column)
                                .filter(named::contains)
                                .isPresent());
    }

    /** A view that is open before sign-in. */
    public boolean isPublic(String view) {
        return views.getOrDefault(view, Set.of()).contains(ANONYMOUS);
    }

    public boolean knowsView(String view) {
        return views.containsKey(view);
    }

    /** An address at which a page is told of news; never a page itself. */
    public boolean knowsChannel(String path) {
        return channels.containsKey(path);
    }

    /** An address at which machines ask whether we are well; for everybody, and never a page. */
    public boolean knowsProbe(String path) {
        return probes.contains(path);
    }

    public boolean opensChannel(Standing standing, String path) {
        return channels.getOrDefault(path, Set.of()).contains(column(standing));
    }

    /** The short names of the roles in the specification: CA is an administrator of a company, IG a member of an institution. */
    static String column(Standing standing) {
        if (standing.isHeld()) {
            return standing.owing() == Owing.CONSENT ? CONSENTING : ENTERING;
        }
        return switch (standing.kind()) {
            case OPERATOR -> "OP";
            case COMPANY -> "C" + suffix(standing.role());
            case INSTITUTION -> "I" + suffix(standing.role());
            case SUPPORTER -> "S" + suffix(standing.role());
        };
    }

    private static String suffix(Role role) {
        return role == Role.ADMINISTRATOR ? "A" : "G";
    }

    /** A row may end early: what it does not say is refused. */
    private static Set<String> allowedColumns(String[] head, String[] row) {
        return java.util.stream.IntStream.range(2, Math.min(head.length, row.length))
                .filter(column -> "○".equals(row[column]) || "△".equals(row[column]))
                .mapToObj(column -> head[column])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String[]> read() {
        try (InputStream page = AccessLaw.class.getResourceAsStream(PAGE)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
