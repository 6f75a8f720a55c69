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
import org.enishi.matching.NoteService;
import org.enishi.matching.data.MemoRow;
import org.enishi.matching.data.Recommendation;
import org.enishi.matching.data.ResponseRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Viewer;
import org.omnifaces.cdi.ViewScoped;

/** 社内メモ of one project: what people of the company advise each other. Part of the page of the company. */
@Named
@ViewScoped
public class ProjectMemos implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteService notes;

    @Inject
    private CompanyProjectService projects;

    @Inject
    private Viewer viewer;

    private String written;
    private String about;
    private Recommendation advice;
    private String text;
    private transient List<ResponseRow> answered;

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    public boolean isOpen() {
        return viewer.allowed("PROJECT_NOTES") && notes.areMemosOpen(projectId());
    }

    public List<MemoRow> getRows() {
        return notes.memos(projectId());
    }

    public List<ResponseRow> getAnswered() {
        if (answered == null) {
            answered = projects.responses(projectId());
        }
        return answered;
    }

    /** Of whom a memo speaks; empty for the project as a whole. */
    public String nameOf(UUID institutionId) {
        Map<UUID, String> names = getAnswered().stream()
                .collect(Collectors.toMap(ResponseRow::institutionId, ResponseRow::institutionName));
        return institutionId == null ? "" : names.getOrDefault(institutionId, "");
    }

    public List<Recommendation> getRecommendations() {
        return List.of(Recommendation.values());
    }

    public void write() {
        UUID institution = about == null || about.isEmpty() ? null : ObjectId.of(about);
        if (Attempt.at(() -> notes.writeMemo(projectId(), institution, advice, text))) {
            Attempt.confirm("matching.memos.done");
            Redirect.to("/corporate/projects/" + projectId());
        }
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public Recommendation getAdvice() {
        return advice;
    }

    public void setAdvice(Recommendation advice) {
        this.advice = advice;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
