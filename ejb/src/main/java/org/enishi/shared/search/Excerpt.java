package org.enishi.shared.search;

import java.util.List;

/** The stretch of a text that is shown of it. It begins at a sentence where one begins near, and says where it is cut. */
final class Excerpt {

    private static final int LENGTH = 140;
    private static final int BEFORE = 30;
    private static final String CUT = "\u2026";
    private static final String ENDS_OF_SENTENCES = "\u3002\uff01\uff1f!?\n";

    private Excerpt() {}

    static MarkedText of(String typed, List<int[]> spans) {
        String text = typed.replaceAll("\\s", " ");
        int begin = spans.isEmpty() ? 0 : beginning(typed, best(spans));
        int end = whole(text, Math.min(text.length(), begin + LENGTH));
        MarkedText shown = MarkedText.of(text, spans, begin, end);
        List<MarkedText.Part> parts = new java.util.ArrayList<>(shown.parts());
        if (begin > 0) {
            parts.add(0, new MarkedText.Part(CUT, false));
        }
        if (end < text.length()) {
            parts.add(new MarkedText.Part(CUT, false));
        }
        return new MarkedText(List.copyOf(parts));
    }

    /** The place after which most places follow. */
    private static int best(List<int[]> spans) {
        int best = spans.get(0)[0];
        long most = 0;
        for (int[] span : spans) {
            long near = spans.stream()
                    .filter(other -> other[0] >= span[0] && other[1] <= span[0] + LENGTH - BEFORE)
                    .count();
            if (near > most) {
                most = near;
                best = span[0];
            }
        }
        return best;
    }

    private static int beginning(String text, int place) {
        int earliest = Math.max(0, place - BEFORE);
        if (earliest == 0) {
            return 0;
        }
        for (int i = earliest; i < place; i++) {
            if (ENDS_OF_SENTENCES.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return whole(text, earliest);
    }

    /** Never between the two halves of one letter. */
    private static int whole(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
