package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseRow;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The institutions that answered one project, and the next step with each of them. Part of the page of the company. */
@Named
@ViewScoped
public class Negotiation implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyProjectService projects;

    @Inject
    private NegotiationService steps;

    private String written;
    private ResponseStatus only;
    private ResponseAction asked;
    private UUID institutionId;
    private String institutionName;
    private String text;
    private boolean disclosureConfirmed;
    private boolean endProject = true;
    private transient List<ResponseRow> rows;

    @PostConstruct
    void open() {
        written = ObjectId.written();
        only = Choice.of(ResponseStatus.class, Faces.getRequestParameter("status"), null);
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    /** All, or those of the status that stands in the address. */
    public List<ResponseRow> getRows() {
        if (rows == null) {
            rows = projects.responses(projectId()).stream()
                    .filter(row -> only == null || row.status() == only)
                    .toList();
        }
        return rows;
    }

    public boolean allows(ResponseRow row, String action) {
        return row.actions().contains(ResponseAction.valueOf(action));
    }

    /** Shows the question that stands before each step. */
    public void ask(String action, ResponseRow row) {
        asked = ResponseAction.valueOf(action);
        institutionId = row.institutionId();
        institutionName = row.institutionName();
        text = "";
        disclosureConfirmed = false;
        endProject = true;
    }

    public void leave() {
        asked = null;
    }

    public boolean asks(String action) {
        return asked != null && asked.name().equals(action);
    }

    public boolean isReasonNeeded() {
        return asks("STOP") || asks("CORRECT");
    }

    public void step() {
        ResponseAction wanted = asked;
        if (wanted != null && Attempt.at(() -> perform(wanted))) {
            Attempt.confirm("matching.project.done." + wanted.name());
            Redirect.to("/corporate/projects/" + projectId());
        }
    }

    private void perform(ResponseAction wanted) {
        switch (wanted) {
            case OPEN_ROOM -> steps.openRoom(projectId(), institutionId);
            case START_MEETING -> steps.startMeeting(projectId(), institutionId, disclosureConfirmed);
            case AGREE -> steps.agree(projectId(), institutionId, endProject);
            case STOP -> steps.stop(projectId(), institutionId, text);
            case RESUME -> steps.resume(projectId(), institutionId);
            case CORRECT -> steps.correct(projectId(), institutionId, text);
            default -> throw new IllegalStateException(wanted.name());
        }
    }

    public ResponseStatus getOnly() {
        return only;
    }

    public ResponseAction getAsked() {
        return asked;
    }

    public String getInstitutionName() {
        return institutionName;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isDisclosureConfirmed() {
        return disclosureConfirmed;
    }

    public void setDisclosureConfirmed(boolean disclosureConfirmed) {
        this.disclosureConfirmed = disclosureConfirmed;
    }

    public boolean isEndProject() {
        return endProject;
    }

    public void setEndProject(boolean endProject) {
        this.endProject = endProject;
    }
}
