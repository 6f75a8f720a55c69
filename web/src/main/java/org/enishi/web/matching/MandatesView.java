package org.enishi.web.matching;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.MandateService;
import org.enishi.matching.data.MandateRow;
import org.enishi.matching.data.MandateScope;
import org.enishi.matching.data.NewMandate;
import org.enishi.matching.data.ReviewerRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** Which supporters the own company has appointed, and how far. */
@Named
@ViewScoped
public class MandatesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/matching/mandates";

    @Inject
    private MandateService mandates;

    private transient List<MandateRow> rows;
    private String supporter;
    private MandateScope scope = MandateScope.READ;
    private String document;
    private boolean agreed;

    public List<MandateRow> getRows() {
        if (rows == null) {
            rows = new ArrayList<>(mandates.list());
        }
        return rows;
    }

    public List<ReviewerRow> getSupporters() {
        return mandates.supporters();
    }

    public List<MandateScope> getScopes() {
        return List.of(MandateScope.values());
    }

    /** Nobody is chosen where nothing is. */
    public void give() {
        UUID chosen = supporter == null || supporter.isEmpty() ? null : ObjectId.of(supporter);
        if (Attempt.at(() -> mandates.give(new NewMandate(chosen, scope, document, agreed)))) {
            Attempt.confirm("matching.mandates.given");
            Redirect.to(HERE);
        }
    }

    public void end(MandateRow row) {
        if (Attempt.at(() -> mandates.end(row.otherId()))) {
            Attempt.confirm("matching.mandates.ended", row.otherName());
            Redirect.to(HERE);
        }
    }

    public String getSupporter() {
        return supporter;
    }

    public void setSupporter(String supporter) {
        this.supporter = supporter;
    }

    public MandateScope getScope() {
        return scope;
    }

    public void setScope(MandateScope scope) {
        this.scope = scope;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
