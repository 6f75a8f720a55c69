package org.enishi.web.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.enishi.organisation.FieldService;
import org.enishi.organisation.OrganisationChange;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.organisation.data.Evidence;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.data.OrganisationAction;
import org.enishi.organisation.data.OrganisationDetail;
import org.enishi.organisation.data.OrganisationRef;
import org.enishi.organisation.data.Proof;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One organisation as the operator sees it, with what he can do to it. */
@Named
@ViewScoped
public class OrganisationView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/operator/organisation?id=";
    private static final int LATEST = 50;

    @Inject
    private OrganisationRegister register;

    @Inject
    private OrganisationChange change;

    @Inject
    private FieldService fieldList;

    private String written;
    private UUID id;
    private Long version;
    private String reason;
    private String newDomain;
    private String domain;
    private Evidence evidence;
    private String note;
    private String[] fields;
    private transient OrganisationDetail detail;
    private transient List<AuditRow> history;

    @PostConstruct
    void open() {
        written = Faces.getRequestParameter("id");
    }

    public void pause() {
        act("organisation.organisation.paused", ref -> change.pause(ref, reason));
    }

    public void resume() {
        act("organisation.organisation.resumed", ref -> change.resume(ref, reason));
    }

    public void stop() {
        act("organisation.organisation.stopped", ref -> change.stop(ref, reason));
    }

    public void letGo() {
        act("organisation.organisation.left", ref -> change.letGo(ref, reason));
    }

    public void claimDomain() {
        act("organisation.organisation.claimed", ref -> change.claimDomain(ref, newDomain));
    }

    public void verifyDomain() {
        act("organisation.organisation.verified", ref -> change.verifyDomain(ref, domain, new Proof(evidence, note)));
    }

    public void removeDomain() {
        act("organisation.organisation.removed", ref -> change.removeDomain(ref, domain, note));
    }

    public void changeFields() {
        act(
                "organisation.organisation.fieldsChanged",
                ref -> change.changeFields(ref, new TreeSet<>(Arrays.asList(fields))));
    }

    private void act(String done, Consumer<OrganisationRef> useCase) {
        if (Attempt.at(() -> useCase.accept(new OrganisationRef(id, version)))) {
            Attempt.confirm(done);
            Redirect.to(PAGE + id);
        }
        detail = null;
    }

    /** What is done is done to what was first seen here. */
    public OrganisationDetail getDetail() {
        if (detail == null) {
            id = ObjectId.of(written);
            detail = register.read(id);
            version = version == null ? detail.row().version() : version;
        }
        return detail;
    }

    public boolean allows(String action) {
        return getDetail().actions().contains(OrganisationAction.valueOf(action));
    }

    public List<AuditRow> getHistory() {
        if (history == null) {
            history = register.history(ObjectId.of(written), new PageRequest(0, LATEST))
                    .rows();
        }
        return history;
    }

    public List<FieldRow> getFieldList() {
        return fieldList.list();
    }

    public List<Evidence> getEvidences() {
        return List.of(Evidence.values());
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNewDomain() {
        return newDomain;
    }

    public void setNewDomain(String newDomain) {
        this.newDomain = newDomain;
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(String domain) {
        this.domain = domain;
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

    public String[] getFields() {
        if (fields == null) {
            fields = getDetail().fields().stream().map(FieldRow::code).toArray(String[]::new);
        }
        return fields.clone();
    }

    public void setFields(String[] fields) {
        this.fields = fields == null ? new String[] {} : Arrays.copyOf(fields, fields.length);
    }
}
