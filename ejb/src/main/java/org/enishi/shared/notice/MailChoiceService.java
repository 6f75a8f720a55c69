package org.enishi.shared.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.notice.data.MailRhythm;
import org.enishi.shared.notice.data.MailTopic;
import org.enishi.shared.notice.model.MailChoice;
import org.enishi.shared.notice.store.MailChoices;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** How the actor wants to be mailed of what concerns him. */
@Stateless
public class MailChoiceService {

    @Inject
    private MailChoices choices;

    @Inject
    private CurrentActor currentActor;

    /** Every topic of the actor's kind of organisation, with what holds for it. */
    @Requires(Permission.OWN_ACCOUNT)
    public Map<MailTopic, MailRhythm> read() {
        Actor actor = currentActor.get();
        Map<MailTopic, MailChoice> chosen = chosenBy(actor.accountId());
        Map<MailTopic, MailRhythm> all = new LinkedHashMap<>();
        MailTopic.concerning(actor.kind()).forEach(topic -> {
            MailChoice choice = chosen.get(topic);
            all.put(topic, choice == null ? MailRhythm.USUAL : choice.rhythm());
        });
        return all;
    }

    /** Topics that are not named stay as they are. */
    @Requires(Permission.OWN_ACCOUNT)
    public void choose(Map<MailTopic, MailRhythm> wanted) {
        Actor actor = currentActor.get();
        if (!MailTopic.concerning(actor.kind()).containsAll(wanted.keySet())) {
            throw new NotFound();
        }
        Map<MailTopic, MailChoice> chosen = chosenBy(actor.accountId());
        wanted.forEach((topic, rhythm) -> choose(actor.accountId(), topic, rhythm, chosen.get(topic)));
    }

    private void choose(UUID accountId, MailTopic topic, MailRhythm rhythm, MailChoice before) {
        if (before == null && rhythm != MailRhythm.USUAL) {
            choices.add(new MailChoice(accountId, topic, rhythm));
        } else if (before != null && rhythm == MailRhythm.USUAL) {
            choices.remove(before);
        } else if (before != null) {
            before.turnTo(rhythm);
        }
    }

    private Map<MailTopic, MailChoice> chosenBy(UUID accountId) {
        return choices.of(accountId).stream().collect(Collectors.toMap(MailChoice::topic, Function.identity()));
    }
}
