package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.NoteService;
import org.enishi.matching.data.QuestionRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/** 質問と回答 as an institution reads it, and a question of its own. */
@Named
@ViewScoped
public class QuestionBox implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteService notes;

    private String address;
    private String text;
    private boolean namesInstitution;
    private transient List<QuestionRow> questions;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(address);
    }

    public List<QuestionRow> getQuestions() {
        if (questions == null) {
            questions = notes.questions(projectId());
        }
        return questions;
    }

    public void ask() {
        if (Attempt.at(() -> notes.ask(projectId(), text, namesInstitution))) {
            text = "";
            namesInstitution = false;
            questions = null;
            Attempt.confirm("matching.question.asked");
        }
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isNamesInstitution() {
        return namesInstitution;
    }

    public void setNamesInstitution(boolean namesInstitution) {
        this.namesInstitution = namesInstitution;
    }
}
