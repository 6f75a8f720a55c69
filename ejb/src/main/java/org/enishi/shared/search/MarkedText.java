package org.enishi.shared.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text in which something is marked. */
public record MarkedText(List<Part> parts) {

    /** A stretch of the text that is marked or not. */
    public record Part(String text, boolean marked) {}

    public static MarkedText plain(String text) {
        return of(text, List.of(), 0, text.length());
    }

    /** @param spans in their order, without overlaps */
    static MarkedText of(String text, List<int[]> spans, int begin, int end) {
        List<Part> parts = new ArrayList<>();
        int done = begin;
        for (int[] span : spans) {
            int from = Math.max(span[0], done);
            int to = Math.min(span[1], end);
            if (from < to) {
                add(parts, text.substring(done, from), false);
                add(parts, text.substring(from, to), true);
                done = to;
            }
        }
        add(parts, text.substring(done, end), false);
        return new MarkedText(List.copyOf(parts));
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }

    /** In the order of the text; what overlaps or touches becomes one. */
    static List<int[]> joined(List<int[]> spans) {
        List<int[]> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingInt((int[] span) -> span[0]));
        List<int[]> joined = new ArrayList<>();
        for (int[] span : sorted) {
            int[] last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && span[0] <= last[1]) {
                last[1] = Math.max(last[1], span[1]);
            } else {
                joined.add(span.clone());
            }
        }
        return joined;
    }

    public boolean hasMarks() {
        return parts.stream().anyMatch(Part::marked);
    }

    /** As it reads without its marks. */
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }
}
