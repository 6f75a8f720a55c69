package org.enishi.organisation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.enishi.organisation.data.ApplicationFacts;
import org.enishi.organisation.data.ApplicationRow;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.NewApplication;
import org.enishi.organisation.data.OrganisationProfile;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.PersonProfile;
import org.enishi.organisation.event.OrganisationApproved;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.text.SearchKey;

/**
 * Somebody asks for an organisation to be let in: first the mail address is confirmed, then the operator looks at it, then
 * it is approved, or rejected with a reason. What was typed is never changed. Only the hash of the mailed secret is here.
 */
@Entity
@Table(name = "organisation_application")
public class Application extends BaseEntity {

    @Column(updatable = false)
    private UUID submission;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private String name;
    private String kana;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "corporate_number")
    private String corporateNumber;

    @Column(name = "postal_address")
    private String postalAddress;

    @Column(updatable = false)
    private String region;

    private String chamber;
    private String domain;

    @Column(updatable = false)
    private String challenge;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_kana")
    private String familyKana;

    @Column(name = "given_kana")
    private String givenKana;

    @Column(name = "mail_address")
    private String mailAddress;

    private String phone;

    @Column(updatable = false)
    private String language;

    @Column(name = "terms_version", updatable = false)
    private String termsVersion;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "confirm_until", updatable = false)
    private Instant confirmUntil;

    @Column(name = "applied_at", updatable = false)
    private Instant appliedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reviewer;
    private String reason;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "application_field", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "field_code")
    private Set<String> fields = new TreeSet<>();

    protected Application() {}

    /** @param challenge what the owner of the domain can show that he governs it by */
    public Application(NewApplication form, FreeMail free, String tokenHash, String challenge, Instant now) {
        PersonName person = PersonName.typed(form.contactName(), form.contactKana());
        this.submission = form.submission();
        this.kind = form.kind();
        this.state = ApplicationState.APPLIED;
        this.name = form.name().strip();
        this.kana = ApplicationPolicy.kana(form.kana());
        this.corporateNumber = CorporateNumber.normalised(form.corporateNumber());
        this.postalAddress = form.postalAddress().strip();
        this.region = form.region();
        this.chamber = form.chamber() == null ? "" : form.chamber().strip();
        this.domain = ApplicationPolicy.domainOf(form, free);
        this.challenge = challenge;
        this.familyName = person.family();
        this.givenName = person.given();
        this.familyKana = person.familyKana();
        this.givenKana = person.givenKana();
        this.mailAddress = form.mailAddress();
        this.phone = ApplicationPolicy.phone(form.phone());
        this.language = form.language();
        this.termsVersion = form.termsVersion();
        this.tokenHash = tokenHash;
        this.appliedAt = now;
        this.confirmUntil = now.plus(ApplicationPolicy.CONFIRMABLE);
        this.fields.addAll(form.fields());
        this.searchKey = SearchKey.of(String.join(" ", name, kana, person.display(), mailAddress, corporateNumber));
    }

    public boolean isConfirmable(Instant now) {
        return state == ApplicationState.APPLIED && now.isBefore(confirmUntil);
    }

    /** Once: the link leads nowhere afterwards. */
    public void confirmMail(Instant now) {
        if (!isConfirmable(now)) {
            throw new RuleViolated("rule.link.over");
        }
        tokenHash = null;
        confirmedAt = now;
        state = ApplicationState.MAIL_CONFIRMED;
    }

    public void expire(Instant now) {
        if (state != ApplicationState.APPLIED || isConfirmable(now)) {
            throw new RuleViolated("rule.application.expire.state");
        }
        tokenHash = null;
        decidedAt = now;
        state = ApplicationState.EXPIRED;
    }

    public void beginReview(String by) {
        if (state != ApplicationState.MAIL_CONFIRMED) {
            throw new RuleViolated("rule.application.begin.state");
        }
        reviewer = by;
        state = ApplicationState.REVIEW;
    }

    /** Something was found out about it: whoever looked at it before sees something old. */
    public void noteCheck(String by, Instant now) {
        requireReview();
        reviewer = by;
        checkedAt = now;
    }

    public OrganisationApproved approve(UUID organisation, String by, Instant now) {
        requireReview();
        reviewer = by;
        decidedAt = now;
        organisationId = organisation;
        state = ApplicationState.APPROVED;
        return new OrganisationApproved(getId(), organisation, now);
    }

    public void reject(String why, String by, Instant now) {
        requireReview();
        reason = Reason.of(why);
        reviewer = by;
        decidedAt = now;
        state = ApplicationState.REJECTED;
    }

    private void requireReview() {
        if (state != ApplicationState.REVIEW) {
            throw new RuleViolated("rule.application.review.state");
        }
    }

    /** What could name a person, when nobody needs it any more. */
    public void erase(Instant now) {
        if (!state.isOver()) {
            throw new RuleViolated("rule.application.erase.state");
        }
        familyName = "";
        givenName = "";
        familyKana = "";
        givenKana = "";
        mailAddress = "";
        phone = "";
        searchKey = SearchKey.of(name + " " + kana);
        erasedAt = now;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public OrganisationProfile toOrganisation() {
        Set<String> domains = domain == null ? Set.of() : Set.of(domain);
        return new OrganisationProfile(name, kana, corporateNumber, postalAddress, phone, domains, Set.copyOf(fields));
    }

    public PersonProfile toPerson() {
        return new PersonProfile(contact(), "", "", mailAddress, Set.of());
    }

    public Recipient toRecipient() {
        return Recipient.withoutAccount(contact().display(), mailAddress, language);
    }

    public ApplicationRow toRow() {
        return new ApplicationRow(
                getId(),
                getVersion(),
                kind,
                state,
                name,
                kana,
                corporateNumber,
                chamber,
                familyName,
                givenName,
                mailAddress,
                domain,
                appliedAt,
                confirmedAt,
                decidedAt,
                reviewer);
    }

    public ApplicationFacts toFacts() {
        return new ApplicationFacts(
                postalAddress,
                region,
                phone,
                contact().displayKana(),
                fields.stream().sorted().toList(),
                termsVersion,
                challenge,
                confirmUntil,
                reason,
                organisationId);
    }

    private PersonName contact() {
        return new PersonName(familyName, givenName, familyKana, givenKana);
    }

    public ApplicationState state() {
        return state;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String region() {
        return region;
    }

    public String name() {
        return name;
    }
}
