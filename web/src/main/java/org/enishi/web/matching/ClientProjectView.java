package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.ClientDraftService;
import org.enishi.matching.ClientProjectService;
import org.enishi.matching.data.ClientDetail;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.ProjectAction;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A project of a member company as the supporter reads it that the company has appointed. */
@Named
@ViewScoped
public class ClientProjectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClientProjectService projects;

    @Inject
    private ClientDraftService drafts;

    private String written;
    private transient ClientDetail detail;

    @PostConstruct
    void open() {
        written = Faces.getRequestParameter("id");
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    public ClientDetail getDetail() {
        if (detail == null) {
            detail = projects.read(projectId());
        }
        return detail;
    }

    public boolean allows(String action) {
        return getDetail().actions().contains(ProjectAction.valueOf(action));
    }

    /** 発信依頼. */
    public void request() {
        if (Attempt.at(() -> drafts.requestPublication(projectId()))) {
            Attempt.confirm("matching.project.done.REQUEST");
            Redirect.to("/matching/client-project?id=" + projectId());
        }
    }

    public List<EntryRow> getForms() {
        return drafts.cooperationForms().stream()
                .filter(form -> getDetail().text().forms().contains(form.code()))
                .toList();
    }
}
