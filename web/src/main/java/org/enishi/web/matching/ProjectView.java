package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.IncidentService;
import org.enishi.matching.OversightService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.CuriosityCount;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.OverseenProject;
import org.enishi.matching.data.OverseenRoom;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One project as the operator of its region sees it, with what he can do against abuse. */
@Named
@ViewScoped
public class ProjectView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/operator/project?id=";

    @Inject
    private OversightService oversight;

    @Inject
    private CompanyProjectService projects;

    @Inject
    private PublishingService publishing;

    @Inject
    private DraftService drafts;

    @Inject
    private IncidentService incidents;

    private String written;
    private ProjectAction asked;
    private String reason;
    private transient OverseenProject project;
    private transient List<CuriosityCount> curiosities;

    @PostConstruct
    void open() {
        written = Faces.getRequestParameter("id");
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    public OverseenProject getProject() {
        if (project == null) {
            project = oversight.read(projectId());
        }
        return project;
    }

    public boolean allows(String action) {
        return getProject().detail().actions().contains(ProjectAction.valueOf(action));
    }

    /** Shows the question that stands before each act. */
    public void ask(String action) {
        asked = ProjectAction.valueOf(action);
        reason = "";
    }

    public void leave() {
        asked = null;
    }

    public boolean isReasonNeeded() {
        return asked == ProjectAction.SUSPEND || asked == ProjectAction.WITHDRAW;
    }

    public void act() {
        ProjectAction wanted = asked;
        if (wanted != null && Attempt.at(() -> perform(wanted))) {
            Attempt.confirm("matching.project.done." + wanted.name());
            Redirect.to(PAGE + projectId());
        }
    }

    private void perform(ProjectAction wanted) {
        switch (wanted) {
            case SUSPEND -> publishing.suspend(projectId(), reason);
            case RESUME -> publishing.resume(projectId());
            case WITHDRAW -> publishing.withdraw(projectId(), reason);
            default -> throw new IllegalStateException(wanted.name());
        }
    }

    public List<OverseenRoom> getRooms() {
        return incidents.rooms(projectId());
    }

    /** Only when he asks: that he did is written down. */
    public void count() {
        curiosities = oversight.curiosities(projectId());
    }

    /** Null until he has asked. */
    public List<CuriosityCount> getCuriosities() {
        return curiosities;
    }

    public List<Map.Entry<String, Long>> getReasons() {
        return List.copyOf(getProject().reasons().entrySet());
    }

    public List<ResponseStatus> getStatuses() {
        return List.of(ResponseStatus.values());
    }

    public List<EditionDiff> getEditions() {
        return projects.editions(projectId());
    }

    public List<EntryRow> getForms() {
        return drafts.cooperationForms().stream()
                .filter(form -> getProject().detail().text().forms().contains(form.code()))
                .toList();
    }

    public ProjectAction getAsked() {
        return asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
