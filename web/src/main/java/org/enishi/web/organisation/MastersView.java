package org.enishi.web.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.organisation.FieldService;
import org.enishi.organisation.MailDomainService;
import org.enishi.organisation.data.FieldRow;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.CodedName;
import org.enishi.web.shared.Redirect;
import org.omnifaces.cdi.ViewScoped;

/** The lists that the operator keeps for all organisations: fields of work, and domains where anybody gets an address. */
@Named
@ViewScoped
public class MastersView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/operator/masters";

    @Inject
    private FieldService fieldList;

    @Inject
    private MailDomainService mailDomains;

    private final CodedName entry = new CodedName();
    private String mailDomain;

    public void saveField() {
        FieldRow field = new FieldRow(entry.getCode(), entry.getName(), entry.getEnglishName());
        act("organisation.masters.fieldSaved", () -> {
            if (entry.isEditing()) {
                fieldList.rename(field);
            } else {
                fieldList.add(field);
            }
        });
    }

    /** Into the form, where it can be called otherwise. */
    public void edit(FieldRow field) {
        entry.edit(field.code(), field.name(), field.englishName());
    }

    public void raise(FieldRow field) {
        act("organisation.masters.fieldMoved", () -> fieldList.raise(field.code()));
    }

    public void addDomain() {
        act("organisation.masters.domainAdded", () -> mailDomains.add(mailDomain));
    }

    public void removeDomain(String domain) {
        act("organisation.masters.domainRemoved", () -> mailDomains.remove(domain));
    }

    private static void act(String done, Runnable useCase) {
        if (Attempt.at(useCase)) {
            Attempt.confirm(done);
            Redirect.to(PAGE);
        }
    }

    public List<FieldRow> getFields() {
        return fieldList.list();
    }

    public List<String> getDomains() {
        return mailDomains.list();
    }

    public CodedName getEntry() {
        return entry;
    }

    public String getMailDomain() {
        return mailDomain;
    }

    public void setMailDomain(String mailDomain) {
        this.mailDomain = mailDomain;
    }
}
