package org.enishi.web.presence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.ConsoleService;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.data.OwnPresence;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;

/** 起動画面: consent to the camera. Everything else on it happens in the browser, which sends nothing when the page is left. */
@Named
@RequestScoped
public class StartView {

    private static final String PAGE = "/presence/start";

    @Inject
    private AbsenceService absence;

    @Inject
    private ConsoleService console;

    private OwnPresence own;

    public void allow() {
        if (Attempt.at(absence::allowCamera)) {
            Attempt.confirm("presence.start.allowed");
            Redirect.to(PAGE);
        }
    }

    public void forbid() {
        absence.forbidCamera();
        Attempt.confirm("presence.start.forbidden");
        Redirect.to(PAGE);
    }

    private OwnPresence own() {
        if (own == null) {
            own = absence.read();
        }
        return own;
    }

    public boolean isCamera() {
        return own().camera();
    }

    /** By the organisation. */
    public boolean isCameraAllowed() {
        return own().cameraAllowed();
    }

    /** What the person is judged by, and how long it is kept. */
    public ConsoleSettings getSettings() {
        return console.read();
    }

    public List<ConsoleFigure> getFigures() {
        return Arrays.asList(ConsoleFigure.values());
    }
}
