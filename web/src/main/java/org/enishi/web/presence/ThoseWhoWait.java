package org.enishi.web.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.presence.ColleagueService;
import org.enishi.web.shared.Texts;

/** Who waits for the reader to come back: he sees it, so that nobody is watched without knowing. */
@Named
@RequestScoped
public class ThoseWhoWait {

    @Inject
    private ColleagueService colleagues;

    private List<String> names;

    private List<String> names() {
        if (names == null) {
            names = colleagues.waiting();
        }
        return names;
    }

    public boolean isAnybody() {
        return !names().isEmpty();
    }

    public String getWords() {
        return Texts.of("presence.waiting", String.join(Texts.of("presence.waiting.and"), names()));
    }
}
