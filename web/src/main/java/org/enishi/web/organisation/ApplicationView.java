package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.enishi.organisation.ApplicationReview;
import org.enishi.organisation.FieldService;
import org.enishi.organisation.data.ApplicationDetail;
import org.enishi.organisation.data.ApplicationRef;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.CheckItem;
import org.enishi.organisation.data.Evidence;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.data.Proof;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One application, with what has to be looked into before it is decided. */
@Named
@ViewScoped
public class ApplicationView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/operator/application?id=";

    @Inject
    private ApplicationReview review;

    @Inject
    private FieldService fieldList;

    private String written;
    private UUID id;
    private Long version;
    private CheckItem item;
    private Evidence evidence;
    private String note;
    private String reason;
    private transient ApplicationDetail detail;

    @PostConstruct
    void open() {
        written = Faces.getRequestParameter("id");
    }

    public void takeUp() {
        act("organisation.application.takenUp", review::takeUp);
    }

    public void recordCheck() {
        act("organisation.application.checked", ref -> review.recordCheck(ref, item, new Proof(evidence, note)));
    }

    public void approve() {
        act("organisation.application.approved", review::approve);
    }

    public void reject() {
        act("organisation.application.rejected", ref -> review.reject(ref, reason));
    }

    private void act(String done, Consumer<ApplicationRef> useCase) {
        if (Attempt.at(() -> useCase.accept(new ApplicationRef(id, version)))) {
            Attempt.confirm(done);
            Redirect.to(PAGE + id);
        }
        detail = null;
    }

    /** What is decided is decided of what was first seen here. */
    public ApplicationDetail getDetail() {
        if (detail == null) {
            id = ObjectId.of(written);
            detail = review.read(id);
            version = version == null ? detail.row().version() : version;
        }
        return detail;
    }

    public boolean isWaiting() {
        return getDetail().row().state() == ApplicationState.MAIL_CONFIRMED;
    }

    /** The names of the fields that it works in. */
    public String getFieldNames() {
        List<String> codes = getDetail().facts().fields();
        return fieldList.list().stream()
                .filter(field -> codes.contains(field.code()))
                .map(FieldRow::name)
                .reduce((one, other) -> one + "、" + other)
                .orElse("");
    }

    public boolean isDue(CheckItem looked) {
        return getDetail().due().contains(looked);
    }

    public List<CheckItem> getItems() {
        return List.copyOf(getDetail().items());
    }

    public List<Evidence> getEvidences() {
        return List.of(Evidence.values());
    }

    public CheckItem getItem() {
        return item;
    }

    public void setItem(CheckItem item) {
        this.item = item;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
