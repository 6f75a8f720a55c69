package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.MatchingChoiceService;
import org.enishi.matching.OpinionDraftingService;
import org.enishi.matching.OpinionService;
import org.enishi.matching.data.OpinionDraft;
import org.enishi.matching.data.OpinionKind;
import org.enishi.matching.data.OwnOpinionRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;

/** 意見を届ける, with what the own institution has said before and what waits for 学内確認. */
@Named
@ViewScoped
public class OpinionBox implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpinionService opinions;

    @Inject
    private MatchingChoiceService choices;

    @Inject
    private OpinionDraftingService drafting;

    private String address;
    private boolean begun;
    private OpinionKind kind = OpinionKind.QUESTION;
    private String text;
    private boolean namesInstitution;
    private boolean namesPerson;
    private boolean holdsNoSecrets;
    private Boolean approved;
    private transient List<OwnOpinionRow> own;

    @PostConstruct
    void open() {
        address = ObjectId.written();
    }

    private UUID projectId() {
        return ObjectId.of(address);
    }

    public List<OwnOpinionRow> getOwn() {
        if (own == null) {
            own = opinions.list(projectId());
        }
        return own;
    }

    /** The administrators hear of the first words, once for this page. */
    public void begin() {
        if (!begun && text != null && !text.isBlank()) {
            begun = Attempt.at(() -> drafting.begin(projectId()));
        }
    }

    public void deliver() {
        OpinionDraft draft = new OpinionDraft(kind, text, namesInstitution, namesPerson, holdsNoSecrets);
        if (Attempt.at(() -> opinions.deliver(projectId(), draft))) {
            text = "";
            begun = false;
            namesInstitution = false;
            namesPerson = false;
            holdsNoSecrets = false;
            own = null;
            Attempt.confirm(isHeld() ? "matching.opinion.held" : "matching.opinion.delivered");
        }
    }

    public void approve(OwnOpinionRow opinion) {
        decide(() -> opinions.approve(opinion.opinionId()), "matching.opinion.approved");
    }

    public void refuse(OwnOpinionRow opinion) {
        decide(() -> opinions.refuse(opinion.opinionId()), "matching.opinion.refused");
    }

    private void decide(Runnable decision, String done) {
        if (Attempt.at(decision)) {
            Attempt.confirm(done);
        }
        own = null;
    }

    /** Whether what this person writes waits for an administrator. */
    public boolean isHeld() {
        return opinions.isHeldBack();
    }

    public void choose() {
        if (Attempt.at(() -> choices.approveOpinions(isApproved()))) {
            Attempt.confirm("matching.opinion.chosen");
        }
    }

    /** 学内確認, as the institution has chosen. */
    public boolean isApproved() {
        if (approved == null) {
            approved = opinions.isApprovalChosen();
        }
        return approved;
    }

    public void setApproved(boolean approved) {
        this.approved = approved;
    }

    public List<OpinionKind> getKinds() {
        return List.of(OpinionKind.values());
    }

    public OpinionKind getKind() {
        return kind;
    }

    public void setKind(OpinionKind kind) {
        this.kind = kind;
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

    public boolean isNamesPerson() {
        return namesPerson;
    }

    public void setNamesPerson(boolean namesPerson) {
        this.namesPerson = namesPerson;
    }

    public boolean isHoldsNoSecrets() {
        return holdsNoSecrets;
    }

    public void setHoldsNoSecrets(boolean holdsNoSecrets) {
        this.holdsNoSecrets = holdsNoSecrets;
    }
}
