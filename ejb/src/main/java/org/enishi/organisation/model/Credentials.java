package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.function.Supplier;
import org.enishi.organisation.data.FirstSignInStep;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.data.MailState;

/**
 * How a person gets in. First by an initial password or a link that ends; what was used once is gone. Then by a password
 * of his own, chosen before he agrees to the terms. Only hashes are ever here.
 */
@Embeddable
public class Credentials {

    @Column(name = "password_hash")
    private String passwordHash;

    /** Until when the initial password, the link or the first sign-in that has begun is good. */
    @Column(name = "entry_until")
    private Instant entryUntil;

    @Column(name = "entry_warned_at")
    private Instant entryWarnedAt;

    @Column(name = "initial_password_issues")
    private int initialPasswordIssues;

    /** What became of the last mail with an initial password; null where none was written. */
    @Enumerated(EnumType.STRING)
    private MailState invitation;

    @Column(name = "second_factor_since")
    private Instant secondFactorSince;

    /** By which passkeys know the person: nothing that says who he is. Null until he sets up the first. */
    @Column(name = "passkey_handle")
    private String passkeyHandle;

    @Column(name = "terms_version")
    private String termsVersion;

    @Column(name = "terms_edition")
    private Integer termsEdition;

    @Column(name = "terms_agreed_at")
    private Instant termsAgreedAt;

    protected Credentials() {}

    Credentials(InitialPassword initial) {
        issue(initial);
    }

    /** The one before is dead at once. */
    final void issue(InitialPassword initial) {
        passwordHash = initial.hash();
        entryUntil = initial.expiresAt();
        entryWarnedAt = null;
        initialPasswordIssues++;
    }

    /** The initial password is on its way. */
    public void awaitDelivery() {
        invitation = MailState.WAITING;
    }

    /** Nothing lets this person in any more but what is given next. It is too short to warn of its end. */
    void consume(Instant until) {
        passwordHash = null;
        termsVersion = null;
        termsEdition = null;
        termsAgreedAt = null;
        entryUntil = until;
        entryWarnedAt = until;
    }

    public void chooseFirst(String hash) {
        require(FirstSignInStep.PASSWORD);
        passwordHash = hash;
    }

    public void agree(int edition, Instant now) {
        require(FirstSignInStep.TERMS);
        agreeAnew(edition, now);
    }

    /** To terms that have changed since. */
    public void agreeAnew(int edition, Instant now) {
        termsVersion = String.valueOf(edition);
        termsEdition = edition;
        termsAgreedAt = now;
    }

    /** The edition of the terms that was agreed to last. What was agreed to before there were editions is the first. */
    public int agreedEdition() {
        return termsEdition == null ? TermsEdition.FIRST : termsEdition;
    }

    void completeEntry() {
        require(FirstSignInStep.PROFILE);
        entryUntil = null;
        entryWarnedAt = null;
    }

    private void require(FirstSignInStep step) {
        if (step() != step) {
            throw new RuleViolated("rule.firstSignIn.order");
        }
    }

    FirstSignInStep step() {
        if (passwordHash == null) {
            return FirstSignInStep.PASSWORD;
        }
        return termsVersion == null ? FirstSignInStep.TERMS : FirstSignInStep.PROFILE;
    }

    /** Nothing that is typed lets anybody in any more. */
    public void forget() {
        passwordHash = null;
        passkeyHandle = null;
        secondFactorSince = null;
    }

    /** The same password, hashed as strongly as is asked today. */
    public void rehash(String strongerHash) {
        passwordHash = strongerHash;
    }

    void replace(String hash) {
        passwordHash = hash;
    }

    /** Once for each initial password: true when it is to be told that it ends soon. */
    public boolean warn(Instant now) {
        boolean first = entryWarnedAt == null;
        entryWarnedAt = now;
        return first;
    }

    boolean isGood(Instant now) {
        return entryUntil != null && now.isBefore(entryUntil);
    }

    /** Null where nothing that is typed could be right. */
    public String passwordHash() {
        return passwordHash;
    }

    /** Until when an initial password, a link or a first sign-in that has begun is good; null afterwards. */
    public Instant entryUntil() {
        return entryUntil;
    }

    int initialPasswordIssues() {
        return initialPasswordIssues;
    }

    public boolean hasSecondFactor() {
        return secondFactorSince != null;
    }

    /** @param since null when it is taken away */
    public void rememberSecondFactor(Instant since) {
        secondFactorSince = since;
    }

    /** The same for all passkeys of the person, so that a new one takes the place of the old at the same authenticator. */
    public String passkeyHandle(Supplier<String> fresh) {
        if (passkeyHandle == null) {
            passkeyHandle = fresh.get();
        }
        return passkeyHandle;
    }

    public boolean isKnownAs(String handle) {
        return passkeyHandle != null && passkeyHandle.equals(handle);
    }
}
