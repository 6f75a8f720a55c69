package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.FormRow;
import org.enishi.matching.data.IssueRow;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/** What a project was before: its editions, and the chain of re-issues. Part of the page of the company. */
@Named
@ViewScoped
public class ProjectPast implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CompanyProjectService projects;

    @Inject
    private DraftService drafts;

    @Inject
    private Language language;

    private String written;
    private transient List<EditionDiff> editions;
    private transient List<IssueRow> issues;
    private transient Map<String, String> formNames;

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

    /** As people read it: an edition keeps codes. */
    public String words(ContentField field, String value) {
        return Arrays.stream(value.split("\n")).map(line -> word(field, line)).collect(Collectors.joining("\n"));
    }

    private String word(ContentField field, String line) {
        if (line.isEmpty()) {
            return line;
        }
        return switch (field) {
            case FORMS -> formNames().getOrDefault(line, line);
            case DISCLOSURE -> Texts.label(DisclosureMoment.valueOf(line));
            default -> line;
        };
    }

    private Map<String, String> formNames() {
        if (formNames == null) {
            formNames = drafts.cooperationForms().stream()
                    .collect(Collectors.toMap(
                            FormRow::code, language.isEnglish() ? FormRow::englishName : FormRow::name));
        }
        return formNames;
    }
}
