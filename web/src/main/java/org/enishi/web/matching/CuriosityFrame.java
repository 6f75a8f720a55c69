package org.enishi.web.matching;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.enishi.matching.data.CuriosityView;
import org.enishi.web.shared.JsonMaker;

/** 面白そう of one project as a script reads it: for one person, of his own institution, with the sentence after the next press. */
public final class CuriosityFrame {

    private CuriosityFrame() {}

    public static JsonObject of(UUID projectId, CuriosityView view, Locale language) {
        return plain(projectId, view, language).build();
    }

    /** @param at when it was so: what is older than what a page shows is not shown */
    public static JsonObject of(UUID projectId, CuriosityView view, Locale language, Instant at) {
        return plain(projectId, view, language)
                .add("at", ChronoUnit.MICROS.between(Instant.EPOCH, at))
                .build();
    }

    private static JsonObjectBuilder plain(UUID projectId, CuriosityView view, Locale language) {
        return JsonMaker.object()
                .add("project", projectId.toString())
                .add("sent", view.sent())
                .add("count", view.count())
                .add("names", CuriosityWords.in(language, view))
                .add("after", CuriosityWords.afterPressIn(language, view));
    }
}
