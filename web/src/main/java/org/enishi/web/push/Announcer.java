package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;

/** Tells many pages something for which nothing has to be asked as one of their readers. */
@ApplicationScoped
class Announcer {

    @Inject
    private Connections connections;

    @Inject
    private Admission admission;

    /** To each what is meant for him; whoever may not listen any more is cut off instead. */
    void tell(Collection<Session> pages, Function<Session, String> words) {
        Set<Listener> listening = admission.listening(pages, PushEndpoint.PATH);
        for (Session page : pages) {
            if (listening.contains(Connections.listener(page))) {
                page.getAsyncRemote().sendText(words.apply(page));
            } else {
                connections.end(page);
            }
        }
    }
}
