package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.enishi.organisation.data.OrganisationAction;
import org.enishi.organisation.data.OrganisationRef;
import org.enishi.organisation.data.Proof;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** What the operator does to an organisation of his region. Each act needs a reason, and its administrators can read it. */
@Stateless
public class OrganisationChange {

    @Inject
    private OrganisationLedger ledger;

    @Inject
    private DomainLedger domains;

    @Inject
    private CurrentActor currentActor;

    /** It rests, as it asked for; its people are out at once. */
    @Requires(Permission.ORGANISATIONS_CHANGE)
    public void pause(OrganisationRef ref, String reason) {
        ledger.carryOut(currentActor.get(), ref, OrganisationAction.PAUSE, reason);
    }

    @Requires(Permission.ORGANISATIONS_CHANGE)
    public void resume(OrganisationRef ref, String reason) {
        ledger.carryOut(currentActor.get(), ref, OrganisationAction.RESUME, reason);
    }

    /** By the operator's decision; its people are out at once. */
    @Requires(Permission.ORGANISATIONS_CHANGE)
    public void stop(OrganisationRef ref, String reason) {
        ledger.carryOut(currentActor.get(), ref, OrganisationAction.STOP, reason);
    }

    /** For good: its people are deleted, and erased when the time to keep them is over. */
    @Requires(Permission.ORGANISATIONS_CHANGE)
    public void letGo(OrganisationRef ref, String reason) {
        ledger.carryOut(currentActor.get(), ref, OrganisationAction.LEAVE, reason);
    }

    @Requires(Permission.ORGANISATIONS_CHANGE)
    public void changeFields(OrganisationRef ref, Set<String> codes) {
        ledger.changeFields(currentActor.get(), ref, codes);
    }

    /** Nobody can be added under it before it is verified. */
    @Requires(Permission.ORGANISATIONS_CHANGE)
    public void claimDomain(OrganisationRef ref, String domain) {
        domains.claim(currentActor.get(), ref, domain);
    }

    @Requires(Permission.ORGANISATIONS_CHANGE)
    public void verifyDomain(OrganisationRef ref, String domain, Proof proof) {
        domains.verify(currentActor.get(), ref, domain, proof);
    }

    /** Who is there under it stays; nobody is added any more. */
    @Requires(Permission.ORGANISATIONS_CHANGE)
    public void removeDomain(OrganisationRef ref, String domain, String reason) {
        domains.remove(currentActor.get(), ref, domain, reason);
    }
}
