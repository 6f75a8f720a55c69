package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.enishi.shared.persistence.BaseEntity;

/** A field of research or work, from the operator's list. */
@Entity
@Table(name = "field")
public class Field extends BaseEntity {

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
        this.name = name;
        this.englishName = englishName;
        this.displayOrder = displayOrder;
    }
}
