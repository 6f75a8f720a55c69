package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.enishi.presence.data.ReasonList;
import org.enishi.presence.model.AbsenceReasons;
import org.enishi.presence.store.ReasonLists;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 離席事由設定: of the own organisation, whoever asks. */
@Stateless
public class ReasonService {

    @Inject
    private ReasonBook book;

    @Inject
    private ReasonLists lists;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_PRESENCE)
    public ReasonList list() {
        return book.of(currentActor.get().organisationId());
    }

    /** 更新. Slots that were left empty do not count. Refused where another administrator was faster. */
    @Requires(Permission.REASONS_EDIT)
    public void replace(ReasonList wanted) {
        UUID organisation = currentActor.get().organisationId();
        AbsenceReasons known = lists.lock(organisation).orElse(null);
        if (wanted.version() != (known == null ? 0 : known.getVersion())) {
            throw new StaleEdit();
        }
        ReasonList before = book.of(organisation);
        AbsenceReasons reasons = known == null ? new AbsenceReasons(organisation) : known;
        facts.fire(reasons.replace(wanted.reasons(), clock.instant()));
        if (known == null) {
            lists.add(reasons);
        }
        audit.record(
                AuditAct.REASONS_CHANGED,
                AuditDetail.none()
                        .within(organisation)
                        .changing(
                                "reasons",
                                String.join("、", before.reasons()),
                                String.join("、", reasons.toList().reasons())));
    }
}
