package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.enishi.portal.data.OwnInquiry;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Lets a signed-in person find again what he asked the operator, and the answers. */
@Stateless
public class OwnInquiryService {

    @Inject
    private InquiryLedger ledger;

    @Inject
    private CurrentActor currentActor;

    /** The newest first. */
    @Requires(Permission.OWN_ACCOUNT)
    public List<OwnInquiry> list() {
        return ledger.own(currentActor.get().accountId());
    }
}
