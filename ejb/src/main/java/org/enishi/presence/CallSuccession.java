package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.organisation.event.DutiesHandedOver;
import org.enishi.presence.data.OwnNumber;
import org.enishi.presence.event.GroupsChanged;
import org.enishi.presence.model.Extension;
import org.enishi.presence.model.ExtensionGroup;
import org.enishi.presence.store.ExtensionGroups;
import org.enishi.presence.store.Extensions;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/**
 * Calls go on being answered: whoever takes over is in the groups that would ring nobody, and has the number of whoever leaves, if he
 * has none himself. Nobody has two.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CallSuccession {

    private static final String PERSON = "person";

    @Inject
    private ExtensionGroups groups;

    @Inject
    private Extensions extensions;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Notifier notifier;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<GroupsChanged> changed;

    public void takeOver(DutiesHandedOver duties) {
        String successor =
                directory.names(Set.of(), Set.of(duties.successorId())).getOrDefault(duties.successorId(), "");
        takeGroups(duties, successor);
        takeNumber(duties, successor);
    }

    private void takeGroups(DutiesHandedOver duties, String successor) {
        List<ExtensionGroup> alone = groups.onlyOf(duties.organisationId(), duties.leaverIds());
        for (ExtensionGroup group : alone) {
            groups.join(group, Set.of(duties.successorId()));
            audit.record(
                    AuditAct.GROUP_CHANGED,
                    AuditDetail.on(group.getId(), group.name())
                            .within(duties.organisationId())
                            .changing(PERSON, null, successor));
            tell(duties, Notification.of("U-4-took-group", group.name()));
        }
        if (!alone.isEmpty()) {
            changed.fire(new GroupsChanged(duties.organisationId(), duties.at()));
        }
    }

    private void takeNumber(DutiesHandedOver duties, String successor) {
        UUID organisation = duties.organisationId();
        Optional<OwnNumber> left =
                extensions.ofPeople(organisation, duties.leaverIds()).stream().findFirst();
        Optional<Extension> own = extensions.lock(organisation, duties.successorId());
        if (left.isEmpty() || own.filter(Extension::hasNumber).isPresent()) {
            return;
        }
        own.ifPresent(extensions::remove);
        extensions.settle();
        OwnNumber number = left.get();
        extensions.lock(organisation, number.accountId()).orElseThrow().passTo(duties.successorId(), duties.at());
        extensions.settle();
        audit.record(
                AuditAct.EXTENSION_CHANGED,
                AuditDetail.on(duties.successorId(), successor)
                        .within(organisation)
                        .changing(PERSON, number.name(), successor));
        tell(duties, Notification.of("U-4-took-number", number.number(), number.name()));
    }

    private void tell(DutiesHandedOver duties, Notification what) {
        notifier.post(Set.of(duties.successorId()), what.linkingTo("/presence/directory"));
    }
}
