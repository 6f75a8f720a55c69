package org.enishi.web.matching;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.matching.StoryService;
import org.enishi.matching.data.StoryDraft;
import org.enishi.matching.data.StoryRow;
import org.enishi.matching.data.StoryState;
import org.enishi.matching.data.SuccessStory;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/** 成約事例への掲載: the agreements of the own organisation, and below them what would be told of one of them. */
@Named
@ViewScoped
public class StoriesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/stories";

    @Inject
    private StoryService stories;

    private StoryRow chosen;
    private String words;
    private boolean consent;
    private transient List<StoryRow> rows;

    /** Shows what would be told. */
    public void look(StoryRow row) {
        SuccessStory story = row.story();
        chosen = row;
        consent = false;
        words = story.words().isEmpty()
                ? Texts.of("matching.stories.defaultWords", story.title(), story.company(), story.institution())
                : story.words();
    }

    public void agree() {
        if (!consent) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.validationFailed();
            context.addMessage(
                    null,
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("matching.stories.consentNeeded"), null));
            return;
        }
        StoryDraft draft = new StoryDraft(chosen.projectId(), chosen.institutionId(), chosen.version(), words);
        if (Attempt.at(() -> stories.agree(draft))) {
            boolean told = stories.list().stream()
                    .filter(row -> row.projectId().equals(chosen.projectId())
                            && row.institutionId().equals(chosen.institutionId()))
                    .anyMatch(row -> row.state() == StoryState.BOTH);
            Attempt.confirm(told ? "matching.stories.published" : "matching.stories.agreed");
            Redirect.to(PAGE);
        }
    }

    public void takeBack() {
        if (Attempt.at(() -> stories.takeBack(chosen.projectId(), chosen.institutionId()))) {
            Attempt.confirm("matching.stories.takenBack");
            Redirect.to(PAGE);
        }
    }

    /** As everybody would read it, with the words that are typed now. */
    public SuccessStory getPreview() {
        return chosen == null ? null : chosen.story().saying(words);
    }

    public List<StoryRow> getRows() {
        if (rows == null) {
            rows = stories.list();
        }
        return rows;
    }

    /** How a state is marked, beside its word. */
    public String tone(StoryState state) {
        return switch (state) {
            case BOTH -> "good";
            case OTHER_SIDE -> "accent";
            case OWN_SIDE, NOBODY -> "";
        };
    }

    public StoryRow getChosen() {
        return chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
