package org.enishi.presence.data;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * クラウドコンソール設定: what an organisation has settled for the presence of its people.
 *
 * @param figures one value for each, which may be out of bounds until it is settled
 * @param activity what is done at the keyboard is evidence also where the camera is used
 * @param camera faces may be recognised, by whoever consents
 * @param lastSeen since when somebody is offline is shown to colleagues
 * @param hours 営業時間 of every call flow that has none of its own
 * @param version 0 until somebody has changed them
 */
public record ConsoleSettings(
        Map<ConsoleFigure, Integer> figures,
        boolean activity,
        boolean camera,
        boolean lastSeen,
        BoardLayout layout,
        OpenHours hours,
        long version) {

    public static final ConsoleSettings USUAL = new ConsoleSettings(
            Arrays.stream(ConsoleFigure.values()).collect(Collectors.toMap(Function.identity(), ConsoleFigure::usual)),
            false,
            true,
            false,
            BoardLayout.CARDS,
            OpenHours.USUAL,
            0);

    public ConsoleSettings {
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    /** Null where nothing was typed. */
    public Integer figure(ConsoleFigure which) {
        return figures.get(which);
    }
}
