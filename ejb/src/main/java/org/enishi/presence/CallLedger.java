package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.AskedCall;
import org.enishi.presence.data.CallSource;
import org.enishi.presence.data.NewCall;
import org.enishi.presence.model.CallEntry;
import org.enishi.presence.model.CallPolicy;
import org.enishi.presence.model.SwitchboardPolicy;
import org.enishi.presence.store.CallEntries;
import org.enishi.shared.time.ServerClock;

/** Writes down the calls that telephone systems have asked about. Whose they are was asked before. */
@ApplicationScoped
@Transactional
class CallLedger {

    @Inject
    private CallEntries calls;

    @Inject
    private Clock clock;

    /** Once: a system may ask again about the same call, here or on another node. */
    void write(UUID organisationId, AskedCall asked) {
        NewCall checked = CallPolicy.checked(
                new NewCall(
                        LocalDateTime.ofInstant(asked.at(), ServerClock.JAPAN),
                        SwitchboardPolicy.kept(asked.from()),
                        SwitchboardPolicy.kept(asked.to()),
                        0,
                        asked.result(),
                        asked.mark()),
                LocalDateTime.now(clock.withZone(ServerClock.JAPAN)));
        if (calls.known(organisationId, List.of(CallPolicy.mark(checked))).isEmpty()) {
            calls.add(new CallEntry(organisationId, checked, asked.at(), CallSource.ASKED));
            calls.settle();
        }
    }
}
