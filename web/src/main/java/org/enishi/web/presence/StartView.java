package org.enishi.web.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.presence.AbsenceService;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;

/** 起動画面: consent to the camera. Everything else on it happens in the browser, which sends nothing when the page is left. */
@Named
@RequestScoped
public class StartView {

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
