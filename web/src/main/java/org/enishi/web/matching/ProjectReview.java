package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.enishi.matching.DraftReviewService;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.ReviewSheet;
import org.enishi.matching.data.ReviewerRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/** 下書きの確認: part of the pages on which a company works on a draft. */
@Named
@ViewScoped
public class ProjectReview implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftReviewService reviews;

    private String address;
    private String reviewer;
    private String wish;
    private String reply;
    private transient boolean looked;
    private transient ReviewSheet sheet;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(address);
    }

    /** Null where nobody looks over it. */
    public ReviewSheet getSheet() {
        if (!looked) {
            sheet = reviews.read(projectId()).orElse(null);
            looked = true;
        }
        return sheet;
    }

    /** Where there is something to read, or to ask for. */
    public boolean isShown() {
        return getSheet() != null || reviews.isOpen(projectId());
    }

    public List<ReviewerRow> getReviewers() {
        return reviews.reviewers();
    }

    public List<Map.Entry<ContentField, String>> getRemarks() {
        return List.copyOf(new TreeMap<>(getSheet().remarks()).entrySet());
    }

    public List<ContentField> getChanged() {
        return List.copyOf(new TreeSet<>(getSheet().changed()));
    }

    /** Beside the field in which it is written; empty for nothing. */
    public String remarkOn(String name) {
        ContentField field = ContentField.valueOf(name);
        String remark = getSheet() == null ? null : getSheet().remarks().get(field);
        if (remark == null) {
            return "";
        }
        return getSheet().changed().contains(field) ? Texts.of("matching.review.remarkBefore", remark) : remark;
    }

    /** Nobody is chosen where nothing is. */
    public void ask() {
        UUID chosen = reviewer == null || reviewer.isEmpty() ? null : ObjectId.of(reviewer);
        done(() -> reviews.ask(projectId(), chosen, wish), "matching.review.sent");
    }

    public void say() {
        done(() -> reviews.reply(projectId(), reply), "matching.review.said");
    }

    public void close() {
        done(() -> reviews.close(projectId()), "matching.review.closed");
    }

    public void withdraw() {
        done(() -> reviews.withdraw(projectId()), "matching.review.withdrawn");
    }

    private void done(Runnable step, String saying) {
        if (Attempt.at(step)) {
            Attempt.confirm(saying);
            Redirect.to("/corporate/projects/" + projectId());
        }
    }

    public String getReviewer() {
        return reviewer;
    }

    public void setReviewer(String reviewer) {
        this.reviewer = reviewer;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public String getReply() {
        return reply;
    }

    public void setReply(String reply) {
        this.reply = reply;
    }
}
