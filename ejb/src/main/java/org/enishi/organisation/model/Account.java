package org.enishi.organisation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.OwnProfile;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.PersonProfile;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Role;
import org.enishi.shared.security.Standing;
import org.enishi.shared.text.SearchKey;

/**
 * One person's way in. Belongs to one organisation for ever; the address is its sign-in name. Only the hash of a
 * password is ever here. Whatever must end earlier sign-ins raises {@link #securityVersion}.
 */
@Entity
@Table(name = "account")
public class Account extends BaseEntity {

    private static final Set<String> LANGUAGES = Set.of("ja", "en");

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    private Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_kana")
    private String familyKana;

    @Column(name = "given_kana")
    private String givenKana;

    private String title;
    private String department;

    @Column(name = "search_key")
    private String searchKey;

    @Column(name = "mail_address")
    private String mailAddress;

    @Column(name = "login_key")
    private String loginKey;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "security_version")
    private int securityVersion;

    private String language;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "first_signed_in_at")
    private Instant firstSignedInAt;

    @Column(name = "last_signed_in_at")
    private Instant lastSignedInAt;

    @ElementCollection
    @CollectionTable(name = "account_field", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "field_code")
    private Set<String> fields = new TreeSet<>();

    protected Account() {}

    public Account(Organisation organisation, Role role, PersonProfile person, String passwordHash, Instant now) {
        this.organisation = organisation;
        this.role = role;
        this.state = AccountState.INVITED;
        this.familyName = person.name().family();
        this.givenName = person.name().given();
        this.familyKana = person.name().familyKana();
        this.givenKana = person.name().givenKana();
        this.title = person.title();
        this.department = person.department();
        this.mailAddress = person.mailAddress();
        this.loginKey = LoginKey.of(person.mailAddress());
        this.searchKey = SearchKey.of(String.join(
                " ", person.name().display(), person.name().displayKana(), person.mailAddress(), person.department()));
        this.fields.addAll(person.fields());
        this.passwordHash = passwordHash;
        this.language = "ja";
        this.createdAt = now;
    }

    /** The person has chosen a password of his own and agreed to the terms. */
    public void completeFirstSignIn(String ownPasswordHash, Instant now) {
        state = AccountState.ACTIVE;
        passwordHash = ownPasswordHash;
        firstSignedInAt = now;
        securityVersion++;
    }

    public void suspend() {
        state = AccountState.SUSPENDED;
        securityVersion++;
    }

    public void recordSignIn(Instant now) {
        lastSignedInAt = now;
    }

    /** The same password, hashed as strongly as is asked today. */
    public void rehash(String strongerHash) {
        passwordHash = strongerHash;
    }

    /** Every sign-in of this person ends at its next request. */
    public void endAllSignIns() {
        securityVersion++;
    }

    public void chooseLanguage(String chosen) {
        if (!LANGUAGES.contains(chosen)) {
            throw new RuleViolated("rule.language.unknown");
        }
        language = chosen;
    }

    public boolean mayAct() {
        return state == AccountState.ACTIVE && organisation.isActive();
    }

    public Actor toActor() {
        return new Actor(
                getId(),
                organisation.getId(),
                organisation.region(),
                new Standing(organisation.kind(), role),
                securityVersion,
                name().display(),
                language);
    }

    public OwnProfile toOwnProfile() {
        return new OwnProfile(organisation.name(), name(), title, department, mailAddress, role, language);
    }

    public Recipient toRecipient() {
        return new Recipient(getId(), name().display(), mailAddress, language, mayAct());
    }

    public PersonName name() {
        return new PersonName(familyName, givenName, familyKana, givenKana);
    }

    public Organisation organisation() {
        return organisation;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public String mailAddress() {
        return mailAddress;
    }

    public int securityVersion() {
        return securityVersion;
    }

    public String language() {
        return language;
    }
}
