package org.enishi.web.shared;

import java.util.Locale;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;

/** Where somebody is, in one word: the reason says more than that he is away. */
public final class StateWords {

    private StateWords() {}

    public static String in(Locale language, Whereabouts found) {
        if (found.reason().isEmpty()) {
            return Texts.in(language, "PresenceState." + found.state().name());
        }
        return found.state() == PresenceState.ON_LEAVE
                ? Texts.in(language, "AbsenceKind." + found.reason())
                : found.reason();
    }
}
