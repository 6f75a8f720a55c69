package org.enishi.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Map;
import org.enishi.organisation.data.ApplicationChoices;
import org.enishi.organisation.data.NewApplication;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.model.SignInLimit;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.persistence.UniqueViolation;
import org.enishi.shared.settings.Settings;

/**
 * Lets anybody ask for an organisation to be let in. Whatever address is typed, the answer is the same, and who is here
 * already is told to the operator alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApplicationService {

    private static final Duration HOUR = Duration.ofHours(1);

    /** More would only fill somebody's mailbox. */
    private static final SignInLimit OF_APPLICANT = new SignInLimit(3, Duration.ofDays(1), Duration.ofDays(1));

    @Inject
    private ApplicationLedger ledger;

    @Inject
    private Attempts attempts;

    @Inject
    private Settings settings;

    @PermitAll
    public ApplicationChoices choices() {
        return ledger.choices();
    }

    /** What is wrong with the form, by the name of its field; empty when it can be sent. */
    @PermitAll
    public Map<String, Refusal> check(NewApplication form) {
        return ledger.check(form);
    }

    /**
     * The same form sent twice is one application.
     *
     * @return false when too many came from that network address
     */
    @PermitAll
    public boolean apply(NewApplication form, String remoteAddress) {
        ledger.check(form).values().stream().findFirst().map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
        if (ledger.knows(form.submission())) {
            return true;
        }
        String network = Attempts.ofApplication(remoteAddress);
        if (attempts.isClosed(network)) {
            return false;
        }
        attempts.record(network, new SignInLimit(settings.applicationsPerHour(), HOUR, HOUR));
        String applicant = Attempts.ofApplicant(LoginKey.of(form.mailAddress()));
        if (!attempts.isClosed(applicant)) {
            attempts.record(applicant, OF_APPLICANT);
            keep(form);
        }
        return true;
    }

    private void keep(NewApplication form) {
        try {
            ledger.keep(form);
        } catch (PersistenceException e) {
            if (!UniqueViolation.isCauseOf(e)) {
                throw e;
            }
        }
    }

    /** Whether the link of the mail still works; it is not used up by asking. */
    @PermitAll
    public boolean isConfirmable(String token) {
        return ledger.isConfirmable(token);
    }

    @PermitAll
    public void confirm(String token) {
        ledger.confirm(token);
    }
}
