package org.enishi.matching.data;

import java.util.List;

/**
 * 面白そう as people of one institution see it: their own only.
 *
 * @param count of the own institution
 * @param sent by whoever asks
 * @param others colleagues who sent it, by name; whoever asks is not among them
 */
public record CuriosityView(int count, boolean sent, List<String> others) {

    public static final CuriosityView NOBODY = new CuriosityView(0, false, List.of());

    public CuriosityView {
        others = List.copyOf(others);
    }
}
