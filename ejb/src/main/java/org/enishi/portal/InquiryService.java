package org.enishi.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.enishi.organisation.MailDirectory;
import org.enishi.organisation.VisitorLimit;
import org.enishi.organisation.data.RegionRow;
import org.enishi.portal.data.NewInquiry;
import org.enishi.portal.model.InquiryPolicy;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.persistence.UniqueViolation;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.settings.Settings;

/** お問い合わせ: anybody may ask the operator. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InquiryService {

    private static final Duration HOUR = Duration.ofHours(1);

    /** More mails of ours would only fill a mailbox that somebody else may have typed. */
    private static final int MAILS_A_DAY = 3;

    @Inject
    private InquiryLedger ledger;

    @Inject
    private MailDirectory addresses;

    @Inject
    private VisitorLimit limit;

    @Inject
    private Settings settings;

    @Inject
    private CurrentActor currentActor;

    @PermitAll
    public List<RegionRow> regions() {
        return ledger.regions();
    }

    /** What is wrong with the form, by the name of its field; empty when it can be sent. */
    @PermitAll
    public Map<String, Refusal> check(NewInquiry form) {
        return faults(known(form));
    }

    /**
     * The same form sent twice is one inquiry.
     *
     * @return false when too many came from that network address
     */
    @PermitAll
    public boolean ask(NewInquiry form, String remoteAddress) {
        NewInquiry asked = known(form);
        faults(asked).values().stream().findFirst().map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
        if (ledger.knows(asked.submission())) {
            return true;
        }
        if (!limit.admits("inquiry:" + remoteAddress, settings.inquiriesPerHour(), HOUR)) {
            return false;
        }
        boolean answered = asked.asker().accountId() != null
                || limit.admits("inquirer:" + asked.asker().mailAddress(), MAILS_A_DAY, Duration.ofDays(1));
        keep(asked, answered);
        return true;
    }

    private Map<String, Refusal> faults(NewInquiry asked) {
        return InquiryPolicy.faults(asked, addresses.isAddress(asked.asker().mailAddress()));
    }

    private NewInquiry known(NewInquiry form) {
        return currentActor
                .find()
                .filter(actor -> !actor.isEntering())
                .map(actor -> ledger.fromInside(form, actor))
                .orElseGet(() -> ledger.fromOutside(form));
    }

    private void keep(NewInquiry asked, boolean answered) {
        try {
            ledger.keep(asked, answered);
        } catch (PersistenceException e) {
            if (!UniqueViolation.isCauseOf(e)) {
                throw e;
            }
        }
    }
}
