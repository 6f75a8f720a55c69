package org.enishi.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.enishi.shared.fault.RuleViolated;

/** 関心なし理由: why an institution is not interested. */
@Entity
@Table(name = "no_interest_reason")
public class NoInterestEntry extends ListEntry {

    protected NoInterestEntry() {}

    public NoInterestEntry(String code, String name, String englishName) {
        super(code, name, englishName);
    }

    /** Only as long as no institution has given it: what it said then stays said. */
    @Override
    public void rename(String newName, String newEnglishName, boolean given) {
        if (given) {
            throw new RuleViolated("rule.noInterest.used");
        }
        write(newName, newEnglishName);
    }
}
