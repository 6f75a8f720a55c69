package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.enishi.presence.data.RulesOfHistory;
import org.enishi.presence.model.HistoryRules;
import org.enishi.presence.store.RulesOfOrganisations;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 運用規程 of the own organisation. Everybody who is shown may read under which he is. */
@Stateless
public class HistoryRulesService {

    @Inject
    private RulesOfOrganisations all;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_PRESENCE)
    public RulesOfHistory read() {
        return all.read(currentActor.get().organisationId());
    }

    /** From now on. Refused without a purpose and somebody who is responsible, and where another administrator was faster. */
    @Requires(Permission.PRESENCE_HISTORY)
    public void enforce(String purpose, String responsible, long version) {
        UUID organisation = currentActor.get().organisationId();
        HistoryRules known = all.lock(organisation).orElse(null);
        RulesOfHistory before = known == null ? RulesOfHistory.NONE : known.toRules();
        if (version != before.version()) {
            throw new StaleEdit();
        }
        HistoryRules rules = known == null ? new HistoryRules(organisation) : known;
        rules.enforce(purpose, responsible, clock.instant());
        if (known == null) {
            all.add(rules);
        }
        record(organisation, "purpose", before.purpose(), rules.toRules().purpose());
        record(
                organisation,
                "responsible",
                before.responsible(),
                rules.toRules().responsible());
    }

    /** At once, and as often as they like: what was seen until then stays with whom it was seen of. */
    @Requires(Permission.PRESENCE_HISTORY)
    public void suspend() {
        UUID organisation = currentActor.get().organisationId();
        all.lock(organisation).filter(rules -> rules.toRules().isInForce()).ifPresent(rules -> {
            rules.suspend(clock.instant());
            audit.record(AuditAct.HISTORY_RULES_SUSPENDED, AuditDetail.none().within(organisation));
        });
    }

    private void record(UUID organisation, String item, String before, String after) {
        audit.record(
                AuditAct.HISTORY_RULES_ENFORCED,
                AuditDetail.none().within(organisation).changing(item, before, after));
    }
}
