package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseRow;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.organisation.FieldService;
import org.enishi.organisation.data.FieldRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Texts;
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

    @Inject
    private FieldService fields;

    @Inject
    private Language language;

    private String written;
    private ResponseStatus only;
    private ResponseAction asked;
    private UUID institutionId;
    private String institutionName;
    private String text;
    private boolean disclosureConfirmed;
    private boolean endProject = true;
    private transient List<ResponseRow> answered;
    private transient Map<String, String> fieldNames;

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
        return answered().stream()
                .filter(row -> only == null || row.status() == only)
                .toList();
    }

    private List<ResponseRow> answered() {
        if (answered == null) {
            answered = projects.responses(projectId());
        }
        return answered;
    }

    /** 分野, as the operator's list names them. */
    public List<String> fieldsOf(ResponseRow row) {
        if (fieldNames == null) {
            fieldNames = fields.list().stream()
                    .collect(Collectors.toMap(
                            FieldRow::code, language.isEnglish() ? FieldRow::englishName : FieldRow::name));
        }
        return row.fields().stream()
                .map(code -> fieldNames.getOrDefault(code, code))
                .toList();
    }

    public boolean allows(ResponseRow row, String action) {
        return row.actions().contains(ResponseAction.valueOf(action));
    }

    /** Something has changed elsewhere; what is typed into the question stays. */
    void renew() {
        answered = null;
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
        return asks("STOP") || asks("CORRECT") || isEndingOthers();
    }

    /** Whether some other negotiation would end together with the project. */
    public boolean isEndingOthers() {
        return asks("AGREE") && endProject && isOthersLive();
    }

    /** Others still negotiate: only then is there something to go on with after an agreement. */
    public boolean isOthersLive() {
        return answered().stream()
                .anyMatch(row -> row.status().isLive() && !row.institutionId().equals(institutionId));
    }

    /** Puts polite words in the place of what was typed. */
    public void suggest(String key) {
        text = Texts.of(key);
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
            case AGREE -> steps.agree(projectId(), institutionId, endProject, text);
            case STOP -> steps.stop(projectId(), institutionId, text);
            case RESUME -> steps.resume(projectId(), institutionId);
            case CORRECT -> steps.correct(projectId(), institutionId, text);
            default -> throw new IllegalStateException(wanted.name());
        }
    }

    public ResponseStatus getOnly() {
        return only;
    }

    /** The first status has another name for the company than for an institution. */
    public String getOnlyLabel() {
        return only == ResponseStatus.NONE ? Texts.of("matching.unanswered") : Texts.label(only);
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
