package org.enishi.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.Texts;

/** Says when a draft was saved. For views that travel between nodes, which a clock does not. */
@RequestScoped
public class SavedAt {

    @Inject
    private Clock clock;

    public String now() {
        return Texts.of("matching.edit.savedAt", JapanTime.second(clock.instant()));
    }
}
