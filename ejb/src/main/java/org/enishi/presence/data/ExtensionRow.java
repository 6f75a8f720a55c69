package org.enishi.presence.data;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A line of 内線一覧. */
public record ExtensionRow(ExtensionFacts line, List<LineGroup> groups) {

    public ExtensionRow {
        groups = List.copyOf(groups);
    }

    public UUID id() {
        return line.id();
    }

    /** All groups in one line. */
    public String group() {
        return groups.stream().map(LineGroup::name).collect(Collectors.joining(" / "));
    }
}
