package org.enishi.web.organisation;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.enishi.organisation.FieldService;
import org.enishi.organisation.MailDomainService;
import org.enishi.organisation.data.FieldRow;
import org.enishi.web.shared.Attempt;
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

    private String code;
    private String name;
    private String englishName;
    private String edited;
    private String mailDomain;

    public void saveField() {
        FieldRow field = new FieldRow(edited == null ? code : edited, name, englishName);
        act("organisation.masters.fieldSaved", () -> {
            if (edited == null) {
                fieldList.add(field);
            } else {
                fieldList.rename(field);
            }
        });
    }

    /** Into the form, where it can be called otherwise. */
    public void edit(FieldRow field) {
        edited = field.code();
        code = field.code();
        name = field.name();
        englishName = field.englishName();
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

    public boolean isEditing() {
        return edited != null;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEnglishName() {
        return englishName;
    }

    public void setEnglishName(String englishName) {
        this.englishName = englishName;
    }

    public String getMailDomain() {
        return mailDomain;
    }

    public void setMailDomain(String mailDomain) {
        this.mailDomain = mailDomain;
    }
}
