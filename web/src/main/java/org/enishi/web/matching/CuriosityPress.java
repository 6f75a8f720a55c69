package org.enishi.web.matching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.data.CuriosityView;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.util.Faces;
import org.primefaces.PrimeFaces;

/**
 * A press of 面白そう from whatever page. The browser says what it wants, not that something be turned over: a press that
 * arrives twice, or from a page that is out of date, does no harm. Nothing of the page is rendered again.
 */
@Named
@RequestScoped
public class CuriosityPress {

    @Inject
    private CuriosityService curiosity;

    @Inject
    private Language language;

    public void press() {
        UUID project = ObjectId.of(Faces.getRequestParameter("project"));
        boolean wanted = Boolean.parseBoolean(Faces.getRequestParameter("wanted"));
        CuriosityView now = wanted ? curiosity.send(project) : curiosity.cancel(project);
        PrimeFaces.current()
                .ajax()
                .addCallbackParam(
                        "curiosity",
                        CuriosityFrame.of(project, now, language.getLocale()).toString());
    }
}
