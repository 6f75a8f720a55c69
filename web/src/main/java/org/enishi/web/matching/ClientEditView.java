package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.enishi.matching.ClientDraftService;
import org.enishi.matching.ClientProjectService;
import org.enishi.matching.data.ClientDetail;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.ProjectAction;
import org.enishi.shared.fault.NotFound;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A draft that a supporter writes in the name of a company. Each saving is told in its history, so it saves only when asked to. */
@Named
@ViewScoped
public class ClientEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClientProjectService projects;

    @Inject
    private ClientDraftService drafts;

    private String written;
    private long version;
    private String companyName;
    private ProjectForm form;
    private TreeSet<String> asked;

    @PostConstruct
    void open() {
        written = Faces.getRequestParameter("id");
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    private void look() {
        ClientDetail detail = projects.read(projectId());
        if (!detail.actions().contains(ProjectAction.SAVE)) {
            throw new NotFound();
        }
        version = detail.version();
        companyName = detail.companyName();
        asked = new TreeSet<>(detail.text().forms());
        form = new ProjectForm(detail.text());
    }

    public ProjectForm getForm() {
        if (form == null) {
            look();
        }
        return form;
    }

    /** 保存. */
    public void save() {
        if (Attempt.at(() -> drafts.rewrite(projectId(), version, form.text()))) {
            Attempt.confirm("matching.edit.saved");
            Redirect.to(getAddress());
        }
    }

    public String getCompanyName() {
        getForm();
        return companyName;
    }

    /** What is offered, and what the draft asks for already. */
    public List<EntryRow> getForms() {
        return drafts.cooperationForms().stream()
                .filter(each -> each.offered() || asked.contains(each.code()))
                .toList();
    }

    public List<DisclosureMoment> getDisclosures() {
        return List.of(DisclosureMoment.values());
    }

    public String getAddress() {
        return "/matching/client-project?id=" + projectId();
    }

    /** Remarks are told to the company. */
    public String remarkOn(String field) {
        return "";
    }
}
