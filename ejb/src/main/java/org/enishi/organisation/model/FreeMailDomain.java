package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** A domain where anybody gets an address; the operator keeps the list. */
@Entity
@Table(name = "free_mail_domain")
public class FreeMailDomain extends BaseEntity {

    @Column(updatable = false)
    private String domain;

    protected FreeMailDomain() {}

    public FreeMailDomain(String typed) {
        this.domain =
                MailAddress.normalisedDomain(typed).orElseThrow(() -> new RuleViolated("rule.mailDomain.invalid"));
    }

    public String domain() {
        return domain;
    }
}
