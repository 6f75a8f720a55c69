package org.enishi.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.enishi.organisation.OwnSignIns;
import org.enishi.organisation.SessionService;
import org.enishi.presence.DeviceService;
import org.omnifaces.util.Faces;

/** Leaves: here, or on every device. The session is destroyed, not only the identity in it. */
@Named
@RequestScoped
public class SignOut {

    @Inject
    private SessionService sessions;

    @Inject
    private OwnSignIns signIns;

    @Inject
    private DeviceService devices;

    public void here() throws IOException {
        sessions.recordSignOut();
        SignedIn.of(Faces.getRequest()).map(SignedIn::signInId).ifPresent(id -> {
            devices.close(id);
            signIns.end(id);
        });
        leave();
    }

    public void everywhere() throws IOException {
        sessions.endAllMySignIns();
        leave();
    }

    private static void leave() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.invalidateSession();
        external.redirect("/sign-in?left=true");
    }
}
