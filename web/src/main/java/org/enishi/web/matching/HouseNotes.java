package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.NoteService;
import org.enishi.matching.data.MemoRow;
import org.enishi.matching.data.Recommendation;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/** What the people of an institution say to each other about a project: 学内メモ. Nothing of it leaves the house. */
@Named
@ViewScoped
public class HouseNotes implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoteService notes;

    private String address;
    private String text;
    private Recommendation advice;
    private transient List<MemoRow> memos;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(address);
    }

    public List<MemoRow> getMemos() {
        if (memos == null) {
            memos = notes.memos(projectId());
        }
        return memos;
    }

    public void write() {
        if (Attempt.at(() -> notes.writeMemo(projectId(), null, advice, text))) {
            text = "";
            advice = null;
            memos = null;
            Attempt.confirm("matching.memo.written");
        }
    }

    public List<Recommendation> getRecommendations() {
        return List.of(Recommendation.values());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Recommendation getAdvice() {
        return advice;
    }

    public void setAdvice(Recommendation advice) {
        this.advice = advice;
    }
}
