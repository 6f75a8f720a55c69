package org.enishi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.PasswordReset;
import org.enishi.web.shared.Attempt;
import org.omnifaces.cdi.Param;

/** Where the link of the mail leads. To open it uses nothing up and signs nobody in. */
@Named
@RequestScoped
public class PasswordResetView {

    @Inject
    private PasswordReset resets;

    @Inject
    @Param
    private String token;

    private Boolean good;
    private String password;
    private boolean done;

    public void reset() {
        done = Attempt.at(() -> resets.reset(token, password == null ? "" : password));
    }

    public boolean isGood() {
        if (good == null) {
            good = token != null && resets.isGood(token);
        }
        return good;
    }

    public boolean isDone() {
        return done;
    }

    public String getToken() {
        return token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
