package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.ReasonList;
import org.enishi.presence.model.AbsenceReasons;
import org.enishi.presence.model.ExtensionGroup;
import org.enishi.presence.store.ExtensionGroups;
import org.enishi.presence.store.ReasonLists;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
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
    private ExtensionGroups groups;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** What the reader can choose from. */
    @Requires(Permission.OWN_PRESENCE)
    public List<String> list() {
        return book.of(currentActor.get().organisationId(), currentActor.get().accountId());
    }

    /** What a colleague can choose from, for whoever may choose for him. */
    @Requires(Permission.PRESENCE_VIEW)
    public List<String> listOf(UUID colleagueId) {
        return book.of(currentActor.get().organisationId(), colleagueId);
    }

    /** Of everybody, or of one group only. @param groupId null for everybody */
    @Requires(Permission.REASONS_EDIT)
    public ReasonList read(UUID groupId) {
        UUID organisation = currentActor.get().organisationId();
        return groupId == null ? book.of(organisation) : group(groupId).reasonList();
    }

    private ExtensionGroup group(UUID groupId) {
        return groups.lock(currentActor.get().organisationId(), groupId).orElseThrow(NotFound::new);
    }

    /** 更新 for the people of one group, beside what everybody has. */
    @Requires(Permission.REASONS_EDIT)
    public void replaceOf(UUID groupId, ReasonList wanted) {
        ExtensionGroup group = group(groupId);
        if (wanted.version() != group.getVersion()) {
            throw new StaleEdit();
        }
        ReasonList before = group.reasonList();
        facts.fire(group.replaceReasons(wanted.reasons(), clock.instant()));
        record(AuditDetail.on(groupId, group.name()), before, group.reasonList());
    }

    private void record(AuditDetail detail, ReasonList before, ReasonList after) {
        audit.record(
                AuditAct.REASONS_CHANGED,
                detail.within(currentActor.get().organisationId()).changing("reasons", joined(before), joined(after)));
    }

    private static String joined(ReasonList list) {
        return String.join("、", list.reasons());
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
        record(AuditDetail.none(), before, reasons.toList());
    }
}
