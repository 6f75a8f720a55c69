package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.matching.StoryOversightService;
import org.enishi.matching.data.ToldStory;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** 成約事例 as everybody reads them, with the question by which the operator takes one down. */
@Named
@ViewScoped
public class ToldStoriesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/operator/told-stories";

    @Inject
    private StoryOversightService stories;

    private ToldStory asked;
    private String reason;
    private transient List<ToldStory> rows;

    public List<ToldStory> getRows() {
        if (rows == null) {
            rows = stories.list();
        }
        return rows;
    }

    /** Shows the question that stands before it. */
    public void ask(ToldStory told) {
        asked = told;
        reason = "";
    }

    public void leave() {
        asked = null;
    }

    public void takeDown() {
        ToldStory wanted = asked;
        if (wanted != null && Attempt.at(() -> stories.takeDown(wanted.projectId(), wanted.institutionId(), reason))) {
            Attempt.confirm("matching.toldStories.done");
            Redirect.to(PAGE);
        }
    }

    public ToldStory getAsked() {
        return asked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
