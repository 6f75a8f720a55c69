package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.NoteService;
import org.enishi.matching.OpinionAnswerService;
import org.enishi.matching.data.OpinionRow;
import org.enishi.matching.data.QuestionRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Viewer;
import org.omnifaces.cdi.ViewScoped;

/** What institutions ask and say of one project, and what the company answers. Part of the page of the company. */
@Named
@ViewScoped
public class ProjectVoices implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteService notes;

    @Inject
    private OpinionAnswerService opinions;

    @Inject
    private Viewer viewer;

    private String written;
    private UUID questionId;
    private UUID opinionId;
    private String asked;
    private String text;
    private transient List<QuestionRow> questions;
    private transient List<OpinionRow> delivered;

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(written);
    }

    public List<QuestionRow> getQuestions() {
        if (questions == null) {
            questions = viewer.allowed("PROJECT_NOTES") ? notes.questions(projectId()) : List.of();
        }
        return questions;
    }

    public List<OpinionRow> getOpinions() {
        if (delivered == null) {
            delivered = opinions.list(projectId());
        }
        return delivered;
    }

    /** Opens the question before an answer that every institution reads. */
    public void answer(QuestionRow question) {
        questionId = question.questionId();
        opinionId = null;
        ask(question.text());
    }

    /** Opens the question before a reply that only the sender reads. */
    public void reply(OpinionRow opinion) {
        opinionId = opinion.opinionId();
        questionId = null;
        ask(opinion.text());
    }

    private void ask(String what) {
        asked = what;
        text = "";
    }

    public void leave() {
        asked = null;
    }

    public void send() {
        if (questionId != null) {
            finish("matching.voices.answered", () -> notes.answer(questionId, text));
        } else {
            finish("matching.voices.replied", () -> opinions.reply(opinionId, text));
        }
    }

    public void read(OpinionRow opinion) {
        finish("matching.voices.wasRead", () -> opinions.read(opinion.opinionId()));
    }

    public void thank(OpinionRow opinion) {
        finish("matching.voices.thanked", () -> opinions.thank(opinion.opinionId()));
    }

    public void reflect(OpinionRow opinion) {
        finish("matching.voices.reflected", () -> opinions.reflect(opinion.opinionId()));
    }

    private void finish(String said, Runnable work) {
        if (Attempt.at(work)) {
            Attempt.confirm(said);
            Redirect.to("/corporate/projects/" + projectId());
        }
    }

    public boolean isQuestion() {
        return questionId != null;
    }

    public String getAsked() {
        return asked;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
