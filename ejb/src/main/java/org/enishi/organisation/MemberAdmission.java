package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.AdmissionSituation;
import org.enishi.organisation.data.FormerMember;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Adds people. The answer comes after hashing, which is slow, so nothing is locked while it runs. */
@Stateless
public class MemberAdmission {

    @Inject
    private AdmissionLedger ledger;

    @Inject
    private InitialPasswords initialPasswords;

    @Inject
    private CurrentActor currentActor;

    /** How full the own organisation is, and why nobody can be added if so. */
    @Requires(Permission.MEMBERS_ADMIT)
    public AdmissionSituation situation() {
        return ledger.situation(currentActor.get());
    }

    /** While the form is filled in: why this address will not do. */
    @Requires(Permission.MEMBERS_ADMIT)
    public Optional<Refusal> checkAddress(String mailAddress) {
        return ledger.checkAddress(currentActor.get(), mailAddress);
    }

    /** What is wrong with the form, by the name of its field; what has nothing to do with a field is told by adding. */
    @Requires(Permission.MEMBERS_ADMIT)
    public Map<String, Refusal> check(NewMember member) {
        return ledger.check(currentActor.get(), member);
    }

    /** Somebody who was deleted not long ago under this address and could be restored instead. */
    @Requires(Permission.MEMBERS_ADMIT)
    public Optional<FormerMember> findFormer(String mailAddress) {
        return ledger.findFormer(currentActor.get(), mailAddress);
    }

    /** @return the id of the new account */
    @Requires(Permission.MEMBERS_ADMIT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID addMember(NewMember member) {
        return add(currentActor.get().organisationId(), member);
    }

    /** By the operator: into any organisation of his region. */
    @Requires(Permission.MEMBERS_ADMIT_ELSEWHERE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID addMemberTo(UUID organisationId, NewMember member) {
        return add(organisationId, member);
    }

    private UUID add(UUID organisationId, NewMember member) {
        Actor actor = currentActor.get();
        ledger.judge(actor, organisationId, member);
        return ledger.admit(actor, organisationId, member, initialPasswords.mint(), Occasion.screen());
    }
}
