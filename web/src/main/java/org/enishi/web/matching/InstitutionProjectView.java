package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.DraftService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.InstitutionDetail;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Viewer;
import org.omnifaces.cdi.ViewScoped;

/** A project as an addressed institution sees it, with the answer that the institution gives. */
@Named
@ViewScoped
public class InstitutionProjectView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InstitutionProjectService projects;

    @Inject
    private InterestService interest;

    @Inject
    private DraftService forms;

    @Inject
    private ProjectRooms rooms;

    @Inject
    private NoInterestWords reasons;

    @Inject
    private Viewer viewer;

    private String address;
    private ResponseAction asked;
    private String text;
    private String reason;
    private transient InstitutionDetail detail;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(address);
    }

    public InstitutionDetail getDetail() {
        if (detail == null) {
            detail = projects.read(projectId());
        }
        return detail;
    }

    public boolean allows(String action) {
        return getDetail().actions().contains(ResponseAction.valueOf(action));
    }

    /** 学内検討中 is for administrators, and for what is not answered yet. */
    public boolean isDiscussable() {
        return viewer.allowed("INTEREST_DECLARE") && getDetail().status() == ResponseStatus.NONE;
    }

    public void discuss(boolean discussing) {
        if (Attempt.at(() -> projects.discuss(projectId(), discussing))) {
            Attempt.confirm(discussing ? "matching.discussing.begun" : "matching.discussing.ended");
        }
        detail = null;
    }

    /** Something has changed elsewhere; what is typed into the question stays. */
    public void renew() {
        detail = null;
        rooms.renew();
    }

    /** Shows the question that stands before each answer. */
    public void ask(String action) {
        asked = ResponseAction.valueOf(action);
        text = "";
        reason = reasons.getOffered().get(0);
        detail = null;
    }

    public void leave() {
        asked = null;
    }

    public boolean asks(String action) {
        return asked != null && asked.name().equals(action);
    }

    public void answer() {
        ResponseAction wanted = asked;
        if (wanted == null) {
            return;
        }
        if (Attempt.at(() -> perform(wanted))) {
            asked = null;
            detail = null;
            Attempt.confirm("matching.project.done." + wanted.name());
        }
    }

    private void perform(ResponseAction wanted) {
        switch (wanted) {
            case DECLARE_INTEREST -> interest.declareInterest(projectId(), text);
            case DECLARE_NO_INTEREST -> interest.declareNoInterest(projectId(), reason, text);
            case TAKE_BACK -> interest.takeBack(projectId());
            case DECLINE -> interest.decline(projectId(), text);
            case RESUME -> interest.resume(projectId());
            default -> throw new IllegalStateException(wanted.name());
        }
    }

    public List<EntryRow> getForms() {
        return forms.cooperationForms().stream()
                .filter(form -> getDetail().text().forms().contains(form.code()))
                .collect(Collectors.toList());
    }

    public ResponseAction getAsked() {
        return asked;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
