package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SingleLine;

/** A field of research or work, from the operator's list. */
@Entity
@Table(name = "field")
public class Field extends BaseEntity {

    private static final int LONGEST_NAME = 80;

    @Column(updatable = false)
    private String code;

    private String name;

    @Column(name = "english_name")
    private String englishName;

    @Column(name = "display_order")
    private int displayOrder;

    protected Field() {}

    public Field(String code, String name, String englishName, int displayOrder) {
        this.code = code;
        this.name = called(name);
        this.englishName = called(englishName);
        this.displayOrder = displayOrder;
    }

    /** What it is called; its code stays, because people and organisations point at it. */
    public void rename(String newName, String newEnglishName) {
        name = called(newName);
        englishName = called(newEnglishName);
    }

    public void standAt(int place) {
        displayOrder = place;
    }

    private static String called(String typed) {
        String text = typed == null ? "" : SingleLine.of(typed);
        if (text.isEmpty() || text.length() > LONGEST_NAME) {
            throw new RuleViolated("rule.field.name", LONGEST_NAME);
        }
        return text;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int displayOrder() {
        return displayOrder;
    }
}
