package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.CompanyDetail;
import org.enishi.matching.data.Completeness;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.Finding;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.SampleProject;
import org.enishi.shared.fault.NotFound;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** The writing of a project: a draft saves itself while it is written, a published text changes only as a whole. */
@Named
@ViewScoped
public class ProjectEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PROJECTS = "/corporate/projects/";

    @Inject
    private CompanyProjectService projects;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    @Inject
    private SavedAt savedAt;

    private String written;
    private long version;
    private boolean draft;
    private boolean publishable;
    private ProjectForm form;
    private TreeSet<String> asked;
    private String saved;
    private boolean filesChecked;
    private ArrayList<FileRow> files;

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    private void look() {
        CompanyDetail detail = projects.read(projectId());
        draft = detail.actions().contains(ProjectAction.SAVE);
        if (!draft && !detail.actions().contains(ProjectAction.REVISE)) {
            throw new NotFound();
        }
        publishable = detail.actions().contains(ProjectAction.PUBLISH);
        version = detail.version();
        form = new ProjectForm(detail.text());
        files = new ArrayList<>(detail.text().files());
        asked = new TreeSet<>(detail.text().forms());
    }

    /** While somebody writes; the page says when. */
    public void autosave() {
        store();
    }

    private boolean store() {
        boolean stored = Attempt.at(() -> drafts.rewrite(projectId(), version, form.text()));
        if (stored) {
            version = projects.read(projectId()).version();
            saved = savedAt.now();
        }
        return stored;
    }

    /** 保存. */
    public void save() {
        if (draft && store()) {
            Attempt.confirm("matching.edit.saved");
            Redirect.to(getAddress());
        } else if (!draft && Attempt.at(() -> publishing.revise(projectId(), version, form.text(), filesChecked))) {
            Attempt.confirm("matching.edit.revised");
            Redirect.to(getAddress());
        }
    }

    /** 確認画面へ. */
    public void goOn() {
        if (store()) {
            Redirect.to(getAddress() + "/publish");
        }
    }

    public void take(SampleProject sample) {
        form.take(sample.text());
        saved = null;
    }

    public Completeness getCompleteness() {
        return drafts.measure(getForm().text());
    }

    /** 匿名チェック of what is written at this moment, also where the text is out already. */
    public List<Finding> getFindings() {
        return drafts.checkAnonymity(getForm().text());
    }

    public List<SampleProject> getSamples() {
        return drafts.samples();
    }

    /** What is offered, and what the project asks for already. */
    public List<EntryRow> getForms() {
        return drafts.cooperationForms().stream()
                .filter(each -> each.offered() || asked.contains(each.code()))
                .toList();
    }

    public List<DisclosureMoment> getDisclosures() {
        return List.of(DisclosureMoment.values());
    }

    public String getAddress() {
        return PROJECTS + projectId();
    }

    public ProjectForm getForm() {
        if (form == null) {
            look();
        }
        return form;
    }

    public boolean isDraft() {
        getForm();
        return draft;
    }

    public boolean isPublishable() {
        return publishable;
    }

    public UUID getProjectId() {
        return projectId();
    }

    /** As they were when the page was opened; what is chosen since then the script knows. */
    public List<FileRow> getFiles() {
        getForm();
        return files;
    }

    public boolean isFilesChecked() {
        return filesChecked;
    }

    public void setFilesChecked(boolean filesChecked) {
        this.filesChecked = filesChecked;
    }

    /** When it was last saved; null before. */
    public String getSaved() {
        return saved;
    }
}
