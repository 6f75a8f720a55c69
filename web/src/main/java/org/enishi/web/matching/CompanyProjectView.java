package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.CompanyDetail;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.Reading;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** A project as its company sees it: the text, and what is done with the project as a whole. */
@Named
@ViewScoped
public class CompanyProjectView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<ProjectAction> WITH_REASON =
            Set.of(ProjectAction.SUSPEND, ProjectAction.WITHDRAW, ProjectAction.SEND_BACK);
    private static final String PROJECTS = "/corporate/projects/";

    @Inject
    private CompanyProjectService projects;

    @Inject
    private PublishingService publishing;

    @Inject
    private DraftService drafts;

    @Inject
    private Negotiation negotiation;

    @Inject
    private ProjectRooms rooms;

    private String written;
    private ProjectAction asked;
    private String text;
    private transient CompanyDetail detail;

    @PostConstruct
    void open() {
        written = ObjectId.written();
        // Parts that show something only later learn here, too, which project it is: later the address is not asked
        // for.
        negotiation.renew();
        rooms.renew();
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    public CompanyDetail getDetail() {
        if (detail == null) {
            detail = projects.read(projectId());
        }
        return detail;
    }

    public boolean allows(String action) {
        return getDetail().actions().contains(ProjectAction.valueOf(action));
    }

    /** Something has changed elsewhere; what is typed into a question stays. */
    public void renew() {
        detail = null;
        negotiation.renew();
        rooms.renew();
    }

    /** Shows the question that stands before each act. */
    public void ask(String action) {
        asked = ProjectAction.valueOf(action);
        text = "";
        detail = null;
    }

    public void leave() {
        asked = null;
    }

    public boolean isReasonNeeded() {
        return asked != null && WITH_REASON.contains(asked);
    }

    public void act() {
        ProjectAction wanted = asked;
        if (wanted == null || !Attempt.at(() -> perform(wanted))) {
            return;
        }
        Attempt.confirm("matching.project.done." + wanted.name());
        Redirect.to(wanted == ProjectAction.DELETE ? "/index" : getAddress());
    }

    private void perform(ProjectAction wanted) {
        switch (wanted) {
            case REQUEST -> drafts.requestPublication(projectId());
            case SEND_BACK -> publishing.sendBack(projectId(), text);
            case UNSCHEDULE -> publishing.unschedule(projectId());
            case SUSPEND -> publishing.suspend(projectId(), text);
            case RESUME -> publishing.resume(projectId());
            case END_RECRUITING -> publishing.endRecruiting(projectId());
            case WITHDRAW -> publishing.withdraw(projectId(), text);
            case DELETE -> publishing.delete(projectId());
            default -> throw new IllegalStateException(wanted.name());
        }
    }

    /** 再発信: a draft of its own, to be looked through before it goes out. */
    public void reissue() {
        UUID[] made = new UUID[1];
        if (Attempt.at(() -> made[0] = publishing.reissue(projectId()))) {
            boolean files = !getDetail().text().files().isEmpty();
            Attempt.confirm(files ? "matching.project.done.reissueWithoutFiles" : "matching.project.done.REISSUE");
            Redirect.to(PROJECTS + made[0] + "/edit");
        }
    }

    public List<EntryRow> getForms() {
        return drafts.cooperationForms().stream()
                .filter(form -> getDetail().text().forms().contains(form.code()))
                .collect(Collectors.toList());
    }

    /** How far those who have not answered have read it: in numbers, and only where these say nothing of any of them. */
    public boolean isProgressShown() {
        return getDetail().tally().isOfMany() && getDetail().tally().count(ResponseStatus.NONE) > 0;
    }

    public long reading(String how) {
        return getDetail().readings().getOrDefault(Reading.valueOf(how), 0L);
    }

    public String getAddress() {
        return PROJECTS + projectId();
    }

    public ProjectAction getAsked() {
        return asked;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
