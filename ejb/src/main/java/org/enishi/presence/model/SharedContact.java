package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.ContactPlan;
import org.enishi.shared.persistence.BaseEntity;

/** Somebody in 共通電話帳: he is no member and never acts, he is only called. */
@Entity
@Table(name = "shared_contact")
public class SharedContact extends BaseEntity {

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    private String name;

    /** In hiragana. */
    private String kana;

    private String company;

    @Column(name = "contact_group")
    private String groupName;

    @Column(name = "number_one")
    private String firstNumber;

    @Column(name = "number_two")
    private String secondNumber;

    @Column(name = "number_three")
    private String thirdNumber;

    private String memo;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "company_key")
    private String companyKey;

    @Column(name = "group_key")
    private String groupKey;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SharedContact() {}

    /** @param checked by {@link ContactPolicy} */
    public SharedContact(UUID organisationId, ContactPlan checked, Instant now) {
        this.organisationId = organisationId;
        settle(checked, now);
    }

    /** @param checked by {@link ContactPolicy} */
    public final void settle(ContactPlan checked, Instant now) {
        name = checked.name();
        kana = checked.kana();
        company = checked.company();
        groupName = checked.group();
        firstNumber = checked.firstNumber();
        secondNumber = checked.secondNumber();
        thirdNumber = checked.thirdNumber();
        memo = checked.memo();
        nameKey = ContactPolicy.key(name);
        companyKey = ContactPolicy.key(company);
        groupKey = ContactPolicy.key(groupName);
        changedAt = now;
    }

    public ContactPlan toPlan() {
        return new ContactPlan(
                getId(), getVersion(), name, kana, company, groupName, firstNumber, secondNumber, thirdNumber, memo);
    }
}
