package org.enishi.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.enishi.shared.fault.RuleViolated;

/** 協力募集の形態: what a project asks for. */
@Entity
@Table(name = "cooperation_form")
public class CooperationForm extends ListEntry {

    protected CooperationForm() {}

    public CooperationForm(String code, String name, String englishName) {
        super(code, name, englishName);
    }

    /** Only as long as nobody outside a company reads the present name in a project. */
    @Override
    public void rename(String newName, String newEnglishName, boolean published) {
        if (published) {
            throw new RuleViolated("rule.form.used");
        }
        write(newName, newEnglishName);
    }
}
