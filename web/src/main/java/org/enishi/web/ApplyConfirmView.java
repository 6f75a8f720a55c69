package org.enishi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.ApplicationService;
import org.enishi.web.shared.Attempt;
import org.omnifaces.cdi.Param;

/** Where the link of the mail leads. To open it uses nothing up: programs that look into mails open it too. */
@Named
@RequestScoped
public class ApplyConfirmView {

    @Inject
    private ApplicationService applications;

    @Inject
    @Param
    private String token;

    private Boolean good;
    private boolean done;

    public void confirm() {
        done = Attempt.at(() -> applications.confirm(token));
    }

    public boolean isGood() {
        if (good == null) {
            good = token != null && applications.isConfirmable(token);
        }
        return good;
    }

    public boolean isDone() {
        return done;
    }

    public String getToken() {
        return token;
    }
}
