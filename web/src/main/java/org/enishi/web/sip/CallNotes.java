package org.enishi.web.sip;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.enishi.presence.SwitchboardService;
import org.enishi.presence.data.AskedCall;
import org.enishi.shared.settings.TelephoneSettings;

/** Writes calls into 通話ログ, now or later. Nobody who calls waits for that. */
@ApplicationScoped
class CallNotes {

    @Inject
    private SwitchboardService switchboard;

    @Inject
    private TelephoneSettings settings;

    private WaitingCalls calls;

    @PostConstruct
    void begin() {
        calls = new WaitingCalls(
                new CallSpool(settings.waitingCalls()), note -> switchboard.write(note.exchange(), note.call()));
    }

    void keep(String exchange, AskedCall call) {
        calls.keep(new CallSpool.Note(exchange, call));
    }

    void writeAll() {
        calls.writeAll();
    }

    void resume() {
        calls.resume();
    }

    void stop() {
        calls.stop();
    }
}
