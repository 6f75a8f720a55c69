package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.ExtensionDifference;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionFilter;
import org.enishi.presence.data.ExtensionOrder;
import org.enishi.presence.data.ExtensionPlan;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.presence.data.OwnNumber;
import org.enishi.presence.model.Extension;
import org.enishi.presence.model.ExtensionPolicy;
import org.enishi.presence.model.SipSecret;
import org.enishi.presence.store.DirectoryLines;
import org.enishi.presence.store.ExtensionGroups;
import org.enishi.presence.store.Extensions;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 内線 (登録・検索) of the own organisation, whoever asks: its people, and telephones that belong to nobody. */
@Stateless
public class ExtensionService {

    @Inject
    private DirectoryLines lines;

    @Inject
    private Extensions extensions;

    @Inject
    private ExtensionGroups groups;

    @Inject
    private ExtensionLedger ledger;

    @Inject
    private CurrentActor currentActor;

    private final SecureRandom chance = new SecureRandom();

    @Requires(Permission.EXTENSIONS_EDIT)
    public Page<ExtensionRow> search(ExtensionFilter filter, ExtensionOrder order, PageRequest page) {
        return lines.search(organisation(), filter, order, page);
    }

    @Requires(Permission.EXTENSIONS_EDIT)
    public ExtensionRow read(UUID id) {
        return find(id);
    }

    /** The numbers under which nobody would be called any more when these are deleted. */
    @Requires(Permission.MEMBERS_DELETE)
    public List<OwnNumber> findTheirs(Collection<UUID> accountIds) {
        return extensions.ofPeople(organisation(), Set.copyOf(accountIds));
    }

    /** A password for a telephone. It counts when it has been saved, and nobody reads it again. */
    @Requires(Permission.EXTENSIONS_EDIT)
    public String freshSecret() {
        return SipSecret.fresh(chance);
    }

    /** 確認画面へ: what 更新 would change, and nothing is changed yet. */
    @Requires(Permission.EXTENSIONS_EDIT)
    public List<ExtensionDifference> differences(ExtensionPlan typed) {
        ExtensionRow known = typed.id() == null ? null : find(typed.id());
        ExtensionPlan checked = ExtensionPolicy.checked(typed, known);
        ledger.demandFree(organisation(), idOf(known), checked.number(), checked.dialIn());
        return ExtensionPolicy.differences(known, checked, groups.rows(organisation()));
    }

    /** 更新. Refused where another administrator was faster. */
    @Requires(Permission.EXTENSIONS_EDIT)
    public void change(ExtensionPlan typed) {
        ExtensionRow known = find(typed.id());
        ExtensionPlan checked = ExtensionPolicy.checked(typed, known);
        List<ExtensionDifference> differences =
                ExtensionPolicy.differences(known, checked, groups.rows(organisation()));
        Extension extension = ledger.open(organisation(), known, typed.version());
        ledger.demandFree(organisation(), known.id(), checked.number(), checked.dialIn());
        ledger.write(extension, checked);
        extensions.settle();
        ledger.regroup(extension, ExtensionPolicy.groupsOf(known), checked.groups());
        tell(AuditAct.EXTENSION_CHANGED, known.id(), checked.name().display(), differences);
    }

    /** A telephone that belongs to nobody: of a meeting room, or one that several use. People come by ユーザ追加. */
    @Requires(Permission.EXTENSIONS_EDIT)
    public UUID register(ExtensionPlan typed) {
        ExtensionPlan checked = ExtensionPolicy.checked(typed, null);
        List<ExtensionDifference> differences = ExtensionPolicy.differences(null, checked, groups.rows(organisation()));
        ledger.demandFree(organisation(), idOf(null), checked.number(), checked.dialIn());
        Extension extension = ledger.begin(organisation(), null);
        ledger.write(extension, checked);
        extensions.settle();
        ledger.regroup(extension, Set.of(), checked.groups());
        tell(AuditAct.EXTENSION_REGISTERED, extension.getId(), checked.name().display(), differences);
        return extension.getId();
    }

    /** In the list, where nothing but the numbers is written. Empty for none. @return the new version */
    @Requires(Permission.EXTENSIONS_EDIT)
    public long renumber(UUID id, long version, String typedNumber, String typedDialIn) {
        ExtensionRow known = find(id);
        ExtensionPlan typed = new ExtensionPlan(
                id, version, known.line().personName(), typedNumber, typedDialIn, "", ExtensionPolicy.groupsOf(known));
        ExtensionPlan checked = ExtensionPolicy.checkedButSecret(typed, known);
        ledger.demandFree(organisation(), id, checked.number(), checked.dialIn());
        Extension extension = ledger.open(organisation(), known, version);
        ledger.write(extension, checked);
        extensions.settle();
        tell(
                AuditAct.EXTENSION_CHANGED,
                id,
                known.line().name(),
                ExtensionPolicy.differences(known, checked, groups.rows(organisation())));
        return extension.getVersion();
    }

    /** Of a telephone that belongs to nobody; that of a person goes with him. */
    @Requires(Permission.EXTENSIONS_EDIT)
    public void remove(UUID id, long version) {
        ExtensionRow known = find(id);
        if (known.line().isPerson()) {
            throw new RuleViolated("rule.extension.person");
        }
        extensions.remove(ledger.open(organisation(), known, version));
        tell(
                AuditAct.EXTENSION_REMOVED,
                id,
                known.line().name(),
                List.of(new ExtensionDifference(
                        ExtensionField.NUMBER, known.line().number(), "")));
    }

    private void tell(AuditAct act, UUID id, String name, List<ExtensionDifference> differences) {
        AuditDetail about = ledger.about(organisation(), id, name, Occasion.screen());
        ledger.tell(act, about, differences);
        if (differences.stream().anyMatch(one -> one.field() == ExtensionField.GROUPS)) {
            ledger.announce(organisation());
        }
    }

    /** What nothing is known by, where there is nothing yet. */
    private static UUID idOf(ExtensionRow known) {
        return known == null ? new UUID(0, 0) : known.id();
    }

    private ExtensionRow find(UUID id) {
        return lines.find(organisation(), id).orElseThrow(NotFound::new);
    }

    private UUID organisation() {
        return currentActor.get().organisationId();
    }
}
