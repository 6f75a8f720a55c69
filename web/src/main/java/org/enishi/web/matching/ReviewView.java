package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.enishi.matching.DraftAdviceService;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.data.ReviewAnswer;
import org.enishi.matching.data.ReviewSheet;
import org.enishi.matching.data.ReviewVerdict;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One draft that a company wants to have looked over, and what is said of it. */
@Named
@ViewScoped
public class ReviewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftAdviceService advice;

    private final Map<String, String> remarks = new HashMap<>();
    private String written;
    private ReviewSheet sheet;
    private ReviewVerdict verdict;
    private String words;

    @PostConstruct
    void open() {
        written = Faces.getRequestParameter("id");
    }

    private UUID reviewId() {
        return ObjectId.of(written);
    }

    /** As it was when the page was opened: what is typed belongs to it. */
    public ReviewSheet getSheet() {
        if (sheet == null) {
            sheet = advice.read(reviewId());
            verdict = sheet.verdict();
            words = sheet.words();
            sheet.remarks().forEach((field, text) -> remarks.put(field.name(), text));
        }
        return sheet;
    }

    public void answer() {
        if (Attempt.at(() -> advice.answer(reviewId(), getSheet().version(), typed()))) {
            Attempt.confirm("matching.review.answered");
            Redirect.to("/review?id=" + reviewId());
        }
    }

    private ReviewAnswer typed() {
        Map<ContentField, String> said = new EnumMap<>(ContentField.class);
        for (ContentField field : ContentField.values()) {
            String text = remarks.get(field.name());
            if (text != null) {
                said.put(field, text);
            }
        }
        return new ReviewAnswer(verdict, words, said);
    }

    public List<ContentField> getFields() {
        return List.of(ContentField.values());
    }

    public List<ContentField> getChanged() {
        return List.copyOf(new TreeSet<>(getSheet().changed()));
    }

    public List<EntryRow> getForms() {
        return advice.forms().stream()
                .filter(form -> getSheet().text().forms().contains(form.code()))
                .toList();
    }

    public List<ReviewVerdict> getVerdicts() {
        return List.of(ReviewVerdict.values());
    }

    /** By the name of the field. */
    public Map<String, String> getRemarks() {
        return remarks;
    }

    public ReviewVerdict getVerdict() {
        return verdict;
    }

    public void setVerdict(ReviewVerdict verdict) {
        this.verdict = verdict;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
