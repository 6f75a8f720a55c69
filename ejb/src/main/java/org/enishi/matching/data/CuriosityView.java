package org.enishi.matching.data;

import java.util.List;
import java.util.UUID;

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

    /** What one of them sees, of those who sent it in the order in which they did. */
    public static CuriosityView of(UUID reader, List<CuriositySender> senders) {
        List<String> others = senders.stream()
                .filter(sender -> !sender.accountId().equals(reader))
                .map(CuriositySender::name)
                .toList();
        return new CuriosityView(senders.size(), others.size() < senders.size(), others);
    }
}
