package org.enishi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.PasswordReset;
import org.enishi.shared.audit.RequestTrace;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.web.shared.Attempt;

/** Asks for a mail with a link. The page says the same whatever address was typed. */
@Named
@RequestScoped
public class ForgotPasswordView {

    @Inject
    private PasswordReset resets;

    @Inject
    private RequestTrace trace;

    private String mailAddress;
    private boolean asked;

    public void ask() {
        asked = Attempt.at(() -> {
            if (!resets.request(mailAddress, trace.address())) {
                throw new RuleViolated("forgotPassword.tooMany");
            }
        });
    }

    public boolean isAsked() {
        return asked;
    }

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(String mailAddress) {
        this.mailAddress = mailAddress;
    }
}
