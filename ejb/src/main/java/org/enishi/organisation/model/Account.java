package org.enishi.organisation.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.UUID;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.FirstSignInStep;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.data.OwnProfile;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.PersonProfile;
import org.enishi.organisation.event.FirstSignInCompleted;
import org.enishi.organisation.event.MemberDeleted;
import org.enishi.organisation.event.MemberRestored;
import org.enishi.organisation.event.MemberResumed;
import org.enishi.organisation.event.MemberSuspended;
import org.enishi.organisation.event.RoleChanged;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Role;
import org.enishi.shared.security.Standing;

/**
 * One person's way in, from the invitation to the deletion, and for a while back from there. Belongs to one organisation
 * for ever; the address is its sign-in name, which only the living keep. Whatever must end earlier sign-ins raises
 * {@link #securityVersion}. Who may ask for a change is decided by {@link MemberPolicy}; here stands what is possible.
 */
@Entity
@Table(name = "account")
public class Account extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id", updatable = false)
    private Organisation organisation;

    /** As the account itself has it: an index knows it by this. Only for queries. */
    @Column(name = "organisation_id", insertable = false, updatable = false)
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before_deletion")
    private AccountState stateBeforeDeletion;

    @Embedded
    private Person person;

    @Embedded
    private Credentials credentials;

    @Embedded
    private Trail trail;

    /** Null for the deleted, so that the address is free for another account. */
    @Column(name = "login_key")
    private String loginKey;

    @Column(name = "security_version")
    private int securityVersion;

    /** Null for whoever was there from the beginning. */
    @Column(name = "added_by")
    private UUID addedBy;

    @ElementCollection
    @CollectionTable(name = "account_field", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "field_code")
    private Set<String> fields = new TreeSet<>();

    protected Account() {}

    /** Invited. */
    public Account(Organisation organisation, Role role, PersonProfile person, InitialPassword initial, Instant now) {
        this.organisation = organisation;
        this.role = role;
        this.state = AccountState.INVITED;
        this.person = new Person(person);
        this.credentials = new Credentials(initial);
        this.trail = new Trail(now);
        this.fields.addAll(person.fields());
        this.loginKey = LoginKey.of(person.mailAddress());
    }

    public Account addedBy(UUID account) {
        addedBy = account;
        return this;
    }

    /** U3. */
    public void reissueInitialPassword(InitialPassword initial) {
        require(state == AccountState.INVITED, "rule.member.reissue.state");
        credentials.issue(initial);
        securityVersion++;
    }

    /** U4: what let the person in does so no more. */
    public void beginFirstSignIn(Instant until) {
        move(AccountState.INVITED, AccountState.FIRST_SIGNIN, "rule.firstSignIn.state");
        credentials.consume(until);
    }

    /** The steps between. */
    public Credentials firstSignIn() {
        require(state == AccountState.FIRST_SIGNIN, "rule.firstSignIn.state");
        return credentials;
    }

    /** U5. */
    public FirstSignInCompleted completeFirstSignIn(Instant now) {
        move(AccountState.FIRST_SIGNIN, AccountState.ACTIVE, "rule.firstSignIn.state");
        credentials.completeEntry();
        trail.recordSignIn(now);
        return new FirstSignInCompleted(getId(), organisation.getId(), now);
    }

    /** Unfinished: a link that is good for a while is all that is left. */
    public void leaveFirstSignIn(Instant linkUntil) {
        move(AccountState.FIRST_SIGNIN, AccountState.INVITED, "rule.firstSignIn.state");
        credentials.consume(linkUntil);
    }

    /** U13. */
    public RoleChanged changeRole(Role wanted, Instant now) {
        require(state.isLiving(), "rule.member.role.state");
        Role before = role;
        role = wanted;
        securityVersion++;
        return new RoleChanged(getId(), organisation.getId(), before, wanted, now);
    }

    /** U7. */
    public MemberSuspended suspend(Instant now) {
        move(AccountState.ACTIVE, AccountState.SUSPENDED, "rule.member.suspend.state");
        return new MemberSuspended(getId(), organisation.getId(), now);
    }

    public MemberResumed resume(Instant now) {
        move(AccountState.SUSPENDED, AccountState.ACTIVE, "rule.member.resume.state");
        return new MemberResumed(getId(), organisation.getId(), now);
    }

    /** U8. The row stays, so that what the person did keeps its name; the address is free. */
    public MemberDeleted delete(Instant now) {
        require(state.isLiving(), "rule.member.delete.state");
        stateBeforeDeletion = state;
        move(state, AccountState.DELETED, "rule.member.delete.state");
        loginKey = null;
        trail.recordDeletion(now);
        return new MemberDeleted(getId(), organisation.getId(), now);
    }

    /** U9: as he was. Who was on the way through the first sign-in has to be let in anew. */
    public MemberRestored restore(Instant now) {
        move(AccountState.DELETED, stateBeforeDeletion, "rule.member.restore.state");
        stateBeforeDeletion = null;
        loginKey = LoginKey.of(person.mailAddress());
        trail.recordDeletion(null);
        if (state == AccountState.FIRST_SIGNIN) {
            leaveFirstSignIn(now);
        }
        return new MemberRestored(getId(), organisation.getId(), now);
    }

    /** Every earlier sign-in ends with it. */
    public void changePassword(String hash) {
        require(state == AccountState.ACTIVE, "rule.password.state");
        credentials.replace(hash);
        securityVersion++;
    }

    /** U12. The new address is the sign-in name from now on. */
    public void changeAddress(String address) {
        require(state == AccountState.ACTIVE, "rule.address.state");
        person.reachAt(address);
        loginKey = LoginKey.of(address);
        securityVersion++;
    }

    /** Every sign-in of this person ends at its next request. */
    public void endAllSignIns() {
        securityVersion++;
    }

    private void move(AccountState from, AccountState to, String otherwise) {
        require(state == from, otherwise);
        state = to;
        securityVersion++;
    }

    private static void require(boolean possible, String otherwise) {
        if (!possible) {
            throw new RuleViolated(otherwise);
        }
    }

    public boolean mayAct() {
        return state == AccountState.ACTIVE && organisation.isActive();
    }

    /** May act, or may finish the first sign-in that has begun and is not over yet. */
    public boolean holdsSignIn(Instant now) {
        return mayAct() || (state == AccountState.FIRST_SIGNIN && organisation.isActive() && credentials.isGood(now));
    }

    public SignInFacts signInFacts(Instant now) {
        SignInFacts.Door door =
                organisation.isActive() ? SignInFacts.Door.of(state, credentials.isGood(now)) : SignInFacts.Door.SHUT;
        return new SignInFacts(getId(), credentials.passwordHash(), door, credentials.hasSecondFactor());
    }

    /** @param lockedUntil null, or until when wrong passwords have closed the name */
    public MemberFacts facts(Instant lockedUntil, Instant now) {
        MemberStatus status = MemberStatus.at(now, state, credentials.entryUntil(), lockedUntil);
        return new MemberFacts(
                getId(), organisation.getId(), role, state, status, trail.hasSignedIn(), trail.deletedAt());
    }

    public Actor toActor() {
        return new Actor(
                getId(),
                organisation.getId(),
                organisation.region(),
                new Standing(organisation.kind(), role, state.owing()),
                securityVersion,
                name().display(),
                organisation.name(),
                person.language());
    }

    public Recipient toRecipient() {
        return new Recipient(getId(), name().display(), mailAddress(), person.language(), mayAct());
    }

    public OwnProfile toOwnProfile() {
        return new OwnProfile(
                organisation.name(),
                name(),
                person.title(),
                person.department(),
                mailAddress(),
                role,
                person.language());
    }

    /** What he changes himself, and nobody else. */
    public Person person() {
        return person;
    }

    public Trail trail() {
        return trail;
    }

    public PersonName name() {
        return person.name();
    }

    public FirstSignInStep firstSignInStep() {
        return state == AccountState.FIRST_SIGNIN ? credentials.step() : FirstSignInStep.DONE;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Credentials credentials() {
        return credentials;
    }

    public String mailAddress() {
        return person.mailAddress();
    }

    String loginKey() {
        return loginKey;
    }

    public int securityVersion() {
        return securityVersion;
    }
}
