package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.CompanyDetail;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.Finding;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.Publication;
import org.enishi.shared.fault.NotFound;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** The last look before a project goes out: what gives the company away, and the text as institutions will read it. */
@Named
@ViewScoped
public class ProjectPublishView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PROJECTS = "/corporate/projects/";

    @Inject
    private CompanyProjectService projects;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    private String written;
    private boolean anonymityChecked;
    private boolean holdsNoSecrets;
    private boolean filesChecked;
    private LocalDate day;
    private Long version;
    private transient CompanyDetail detail;
    private transient List<Finding> findings;

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    /** What has gone out is no longer here to be checked. */
    private void look() {
        detail = projects.read(projectId());
        if (!detail.actions().contains(ProjectAction.PUBLISH)) {
            throw new NotFound();
        }
    }

    public CompanyDetail getDetail() {
        if (detail == null) {
            look();
        }
        if (version == null) {
            version = detail.version();
        }
        return detail;
    }

    public List<Finding> getFindings() {
        if (findings == null) {
            findings = drafts.checkAnonymity(getDetail().text());
        }
        return findings;
    }

    public void publish() {
        if (Attempt.at(() -> publishing.publish(projectId(), confirmed()))) {
            Attempt.confirm("matching.publish.done");
            Redirect.to(PROJECTS + projectId());
        }
    }

    public void schedule() {
        if (Attempt.at(() -> publishing.schedule(projectId(), day, confirmed()))) {
            Attempt.confirm("matching.publish.scheduled", day.toString());
            Redirect.to(PROJECTS + projectId());
        }
    }

    private Publication confirmed() {
        return new Publication(version, anonymityChecked, holdsNoSecrets, filesChecked);
    }

    public List<EntryRow> getForms() {
        return drafts.cooperationForms().stream()
                .filter(form -> getDetail().text().forms().contains(form.code()))
                .collect(Collectors.toList());
    }

    /** Whether institutions read the name of the company from the first day on. */
    public boolean isDisclosed() {
        return getDetail().text().disclosure() == DisclosureMoment.PUBLICATION;
    }

    public String getAddress() {
        return PROJECTS + projectId();
    }

    public boolean isAnonymityChecked() {
        return anonymityChecked;
    }

    public void setAnonymityChecked(boolean anonymityChecked) {
        this.anonymityChecked = anonymityChecked;
    }

    public boolean isHoldsNoSecrets() {
        return holdsNoSecrets;
    }

    public void setHoldsNoSecrets(boolean holdsNoSecrets) {
        this.holdsNoSecrets = holdsNoSecrets;
    }

    public boolean isFilesChecked() {
        return filesChecked;
    }

    public void setFilesChecked(boolean filesChecked) {
        this.filesChecked = filesChecked;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
