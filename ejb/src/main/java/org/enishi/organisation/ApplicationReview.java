package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.ApplicationDetail;
import org.enishi.organisation.data.ApplicationFilter;
import org.enishi.organisation.data.ApplicationRef;
import org.enishi.organisation.data.ApplicationRow;
import org.enishi.organisation.data.ApplicationTally;
import org.enishi.organisation.data.CheckItem;
import org.enishi.organisation.data.Proof;
import org.enishi.organisation.store.Applications;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The operator looks at who has applied in his region, and lets in or not. Of two at once, one is told that he came late. */
@Stateless
public class ApplicationReview {

    @Inject
    private Applications applications;

    @Inject
    private ReviewLedger ledger;

    @Inject
    private InitialPasswords initialPasswords;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.APPLICATIONS_REVIEW)
    public Page<ApplicationRow> list(ApplicationFilter filter, PageRequest page) {
        return applications.list(currentActor.get().region(), filter, page);
    }

    @Requires(Permission.APPLICATIONS_REVIEW)
    public List<ApplicationTally> tally() {
        return applications.tally(currentActor.get().region());
    }

    @Requires(Permission.APPLICATIONS_REVIEW)
    public ApplicationDetail read(UUID id) {
        return ledger.read(currentActor.get(), id);
    }

    @Requires(Permission.APPLICATIONS_REVIEW)
    public void takeUp(ApplicationRef ref) {
        ledger.takeUp(currentActor.get(), ref);
    }

    @Requires(Permission.APPLICATIONS_REVIEW)
    public void recordCheck(ApplicationRef ref, CheckItem item, Proof proof) {
        ledger.recordCheck(currentActor.get(), ref, item, proof);
    }

    /**
     * The organisation, its first administrator and the mail to him are there together or not at all.
     *
     * @return the id of the organisation
     */
    @Requires(Permission.APPLICATIONS_REVIEW)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public UUID approve(ApplicationRef ref) {
        ledger.judge(currentActor.get(), ref);
        return ledger.approve(currentActor.get(), ref, initialPasswords.mint());
    }

    @Requires(Permission.APPLICATIONS_REVIEW)
    public void reject(ApplicationRef ref, String reason) {
        ledger.reject(currentActor.get(), ref, reason);
    }
}
