package org.enishi.presence.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.data.WaveAnswer;
import org.enishi.presence.event.WaveAnswered;
import org.enishi.presence.event.Waved;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** ひと声 reaches whoever is asked wherever he is in the pages, and his answer whoever has asked. */
@ApplicationScoped
class WaveNews {

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Notifier notifier;

    void tell(@Observes Waved waved) {
        notifier.post(
                Set.of(waved.toId()),
                Notification.of("P-5", nameOf(waved.fromId()))
                        .about(waved.waveId())
                        .linkingTo("/presence"));
    }

    void tell(@Observes WaveAnswered answered) {
        String event = answered.answer() == WaveAnswer.TAKEN ? "P-5-taken" : "P-5-later";
        notifier.post(
                Set.of(answered.fromId()),
                Notification.of(event, nameOf(answered.toId()))
                        .about(answered.waveId())
                        .linkingTo("/presence/colleague?id=" + answered.toId()));
    }

    private String nameOf(UUID accountId) {
        return directory.names(Set.of(), Set.of(accountId)).getOrDefault(accountId, "");
    }
}
