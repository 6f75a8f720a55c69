package org.enishi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.ObjectionService;
import org.enishi.organisation.data.ObjectionCase;
import org.enishi.web.shared.Attempt;
import org.omnifaces.cdi.Param;

/** Where somebody says no to an administrator whom the operator has named. */
@Named
@RequestScoped
public class ObjectionView {

    @Inject
    private ObjectionService objections;

    @Inject
    @Param
    private String token;

    private boolean looked;
    private ObjectionCase asked;
    private String reason;
    private boolean done;

    public void object() {
        done = Attempt.at(() -> objections.object(token, reason));
    }

    /** Null for a link that leads nowhere. */
    public ObjectionCase getAsked() {
        if (!looked) {
            asked = token == null ? null : objections.find(token).orElse(null);
            looked = true;
        }
        return asked;
    }

    public boolean isDone() {
        return done;
    }

    public String getToken() {
        return token;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
