package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.enishi.shared.persistence.BaseEntity;

/** 協力募集の形態: a line of the operator's list. A migration writes the nine of the beginning. */
@Entity
@Table(name = "cooperation_form")
public class CooperationForm extends BaseEntity {

    @Column(updatable = false)
    private String code;

    private String name;

    @Column(name = "english_name")
    private String englishName;

    @Column(name = "display_order")
    private int displayOrder;

    protected CooperationForm() {}
}
