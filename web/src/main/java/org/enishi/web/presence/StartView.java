package org.enishi.web.presence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.enishi.presence.AbsenceService;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** 起動画面: consent to the camera. Everything else on it happens in the browser. */
@Named
@ViewScoped
public class StartView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/presence/start";

    @Inject
    private AbsenceService absence;

    private Boolean camera;

    public void allow() {
        absence.allowCamera();
        Attempt.confirm("presence.start.allowed");
        Redirect.to(PAGE);
    }

    public void forbid() {
        absence.forbidCamera();
        Attempt.confirm("presence.start.forbidden");
        Redirect.to(PAGE);
    }

    public boolean isCamera() {
        if (camera == null) {
            camera = absence.read().camera();
        }
        return camera;
    }
}
