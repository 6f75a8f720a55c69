package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.data.NewSlip;
import org.enishi.presence.data.SlipRow;
import org.enishi.presence.model.MessageSlip;
import org.enishi.presence.store.Slips;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 伝言メモ: left for a colleague by a colleague, read by nobody but its recipient. */
@Stateless
public class SlipService {

    /** More than anybody takes down for one colleague; less than a joke needs. */
    private static final int MOST_A_DAY = 30;

    @Inject
    private Slips slips;

    @Inject
    private SlipMessenger messenger;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.PRESENCE_VIEW)
    public void leave(UUID recipientId, NewSlip written) {
        Actor actor = currentActor.get();
        boolean colleague = !recipientId.equals(actor.accountId())
                && directory
                        .activeOf(actor.organisationId(), Set.of(recipientId))
                        .contains(recipientId);
        if (!colleague) {
            throw new NotFound();
        }
        MessageSlip slip = new MessageSlip(recipientId, actor.accountId(), written, clock.instant());
        if (slips.countSince(actor.accountId(), recipientId, clock.instant().minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new RuleViolated("rule.slip.many", MOST_A_DAY);
        }
        slips.add(slip);
        messenger.tell(recipientId, slip.getId());
    }

    @Requires(Permission.OWN_PRESENCE)
    public List<SlipRow> list() {
        List<SlipRow> rows = slips.of(currentActor.get().accountId(), PageRequest.MAXIMUM_SIZE);
        Map<UUID, String> names = directory.names(
                Set.of(), rows.stream().map(SlipRow::writerId).distinct().toList());
        return rows.stream()
                .map(row -> row.writtenBy(names.getOrDefault(row.writerId(), "")))
                .toList();
    }

    /** 済. */
    @Requires(Permission.OWN_PRESENCE)
    public void settle(UUID slipId) {
        own(slipId).settle(clock.instant());
    }

    @Requires(Permission.OWN_PRESENCE)
    public void reopen(UUID slipId) {
        own(slipId).reopen();
    }

    private MessageSlip own(UUID slipId) {
        return slips.find(currentActor.get().accountId(), slipId).orElseThrow(NotFound::new);
    }
}
