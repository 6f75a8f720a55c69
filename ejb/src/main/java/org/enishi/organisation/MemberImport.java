package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.audit.AuditChannel;
import org.enishi.shared.audit.Occasion;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * Adds the people of a file to the own organisation: first every line is judged and nothing is written; then the lines are
 * handed in a few at a time, because each costs a hash, so that whoever waits sees how far it is.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MemberImport {

    /** Lines of a file. */
    public static final int MOST = 5000;

    /** Lines that are handed in together. */
    public static final int AT_ONCE = 20;

    @Inject
    private ImportLedger judge;

    @Inject
    private AdmissionLedger ledger;

    @Inject
    private InitialPasswords initialPasswords;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.MEMBERS_ADMIT)
    public ImportPlan check(List<NewMember> lines) {
        if (lines.size() > MOST) {
            throw new RuleViolated("rule.import.tooMany", MOST);
        }
        return new ImportPlan(UUID.randomUUID(), judge.judge(currentActor.get(), lines));
    }

    /** Judged once more, each by itself: one that is refused holds up no other. */
    @Requires(Permission.MEMBERS_ADMIT)
    public List<ImportRow> admit(UUID batchId, List<NewMember> lines) {
        if (lines.size() > AT_ONCE) {
            throw new RuleViolated("rule.import.tooMany", AT_ONCE);
        }
        Occasion occasion = Occasion.batch(AuditChannel.CSV, batchId);
        List<ImportRow> rows = new ArrayList<>();
        for (NewMember line : lines) {
            rows.add(admit(line, occasion));
        }
        return rows;
    }

    private ImportRow admit(NewMember line, Occasion occasion) {
        Actor actor = currentActor.get();
        try {
            ledger.judge(actor, actor.organisationId(), line);
            ledger.admit(actor, actor.organisationId(), line, initialPasswords.mint(), occasion);
            return new ImportRow(line, ImportOutcome.ADDED, null);
        } catch (RuleViolated refused) {
            return ImportLedger.refused(line, refused.toRefusal());
        }
    }
}
