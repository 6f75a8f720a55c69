package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.IssueRow;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/** What a project was before: its editions, and the chain of re-issues. Part of the page of the company. */
@Named
@ViewScoped
public class ProjectPast implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyProjectService projects;

    private String written;
    private transient List<EditionDiff> editions;
    private transient List<IssueRow> issues;

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    public List<EditionDiff> getEditions() {
        if (editions == null) {
            editions = projects.editions(projectId());
        }
        return editions;
    }

    /** Empty where the project was never issued again. */
    public List<IssueRow> getIssues() {
        if (issues == null) {
            List<IssueRow> chain = projects.issues(projectId());
            issues = chain.size() > 1 ? chain : List.of();
        }
        return issues;
    }

    public boolean isPresent(IssueRow issue) {
        return issue.projectId().equals(projectId());
    }
}
