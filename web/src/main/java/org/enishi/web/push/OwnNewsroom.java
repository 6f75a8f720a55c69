package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.data.OwnPresence;
import org.enishi.presence.data.PresenceState;
import org.enishi.web.shared.JsonMaker;
import org.enishi.web.shared.StateWords;
import org.enishi.web.shared.Texts;

/**
 * Tells the open pages of a person where he is now, on whatever device they are: what colleagues see, in the words of the head of
 * the page, with a sentence for those that show a 離席事由 which was set or released elsewhere. Whoever sits there all the same is
 * asked.
 */
@ApplicationScoped
class OwnNewsroom {

    @Inject
    private Connections connections;

    @Inject
    private AbsenceService absence;

    @Inject
    private Admission admission;

    private List<Session> pages(UUID accountId) {
        return connections.of(Set.of(accountId));
    }

    /** Whether any of his pages is open here. */
    boolean reaches(UUID accountId) {
        return !pages(accountId).isEmpty();
    }

    @ActivateRequestContext
    void tell(UUID accountId) {
        toPages(accountId, (own, language) -> Optional.of(frame(own, language)));
    }

    /** Whoever is seen although he says that he is away; nothing where he has released the reason meanwhile. */
    @ActivateRequestContext
    void ask(UUID accountId) {
        toPages(
                accountId,
                (own, language) ->
                        own.hasReason() && own.seen() ? Optional.of(question(own, language)) : Optional.empty());
    }

    private void toPages(UUID accountId, BiFunction<OwnPresence, Locale, Optional<String>> words) {
        for (Session connection : pages(accountId)) {
            if (admission.mayListen(connection, PushEndpoint.PATH)) {
                words.apply(absence.read(), Connections.listener(connection).language())
                        .ifPresent(connection.getAsyncRemote()::sendText);
            } else {
                connections.end(connection);
            }
        }
    }

    /** The words that stand at the head of his next page, and the way to where a reason is released. */
    private static String question(OwnPresence own, Locale language) {
        return JsonMaker.object()
                .add(
                        "notice",
                        JsonMaker.object()
                                .add("id", "seen " + own.known())
                                .add(
                                        "text",
                                        Texts.in(
                                                language,
                                                "presence.hint",
                                                own.reason().text()))
                                .add("link", "/presence#change"))
                .build()
                .toString();
    }

    private static String frame(OwnPresence own, Locale language) {
        String word = StateWords.in(language, own.whereabouts());
        boolean away = own.whereabouts().state() == PresenceState.AWAY_WITH_REASON;
        String note = away ? "presence.elsewhere.set" : "presence.elsewhere.released";
        return JsonMaker.object()
                .add(
                        "presence",
                        JsonMaker.object()
                                .add("shape", own.whereabouts().state().shape())
                                .add("word", word)
                                .add("note", Texts.in(language, note, word)))
                .build()
                .toString();
    }
}
