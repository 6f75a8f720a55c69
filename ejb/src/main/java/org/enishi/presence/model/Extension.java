package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.organisation.data.PersonName;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SearchKey;
import org.enishi.shared.text.SingleLine;

/**
 * 内線: the number of a person, or of a telephone that belongs to nobody, such as that of a meeting room. A person is called as
 * his account says, and nothing here says it a second time. It ends with the account, unless a colleague takes it over.
 */
@Entity
@Table(name = "extension")
public class Extension extends BaseEntity {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_KANA = 120;

    /** There are letters that become many when they are folded. */
    private static final int LONGEST_KEY = 500;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "family_name")
    private String familyName = "";

    @Column(name = "given_name")
    private String givenName = "";

    @Column(name = "family_kana")
    private String familyKana = "";

    @Column(name = "given_kana")
    private String givenKana = "";

    @Column(name = "search_key")
    private String searchKey = "";

    @Column(name = "extension_number")
    private String number;

    @Column(name = "dial_in")
    private String dialIn;

    /** Sealed: telephones are answered with it, and nobody ever sees it again. */
    private String secret;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Extension() {}

    /** @param accountId null for a telephone that belongs to nobody */
    public Extension(UUID organisationId, UUID accountId, Instant now) {
        this.organisationId = organisationId;
        this.accountId = accountId;
        this.changedAt = now;
    }

    /** Only what has no account. */
    public void call(PersonName typed) {
        if (accountId != null) {
            throw new RuleViolated("rule.extension.person");
        }
        PersonName name = named(typed);
        familyName = name.family();
        givenName = name.given();
        familyKana = name.familyKana();
        givenKana = name.givenKana();
        String key = SearchKey.of(name.display() + " " + name.displayKana());
        searchKey = key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    /** As it can be kept: one line each, the readings in hiragana. */
    public static PersonName named(PersonName typed) {
        PersonName name = new PersonName(
                plain(typed.family(), LONGEST_NAME),
                plain(typed.given(), LONGEST_NAME),
                plain(SearchKey.hiragana(typed.familyKana()), LONGEST_KANA),
                plain(SearchKey.hiragana(typed.givenKana()), LONGEST_KANA));
        if (name.family().isEmpty() || name.given().isEmpty()) {
            throw new RuleViolated("rule.extension.name");
        }
        return name;
    }

    private static String plain(String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (!text.equals(SingleLine.of(text)) || text.length() > longest) {
            throw new RuleViolated("rule.extension.text", longest);
        }
        return text;
    }

    /** Before numbers change hands, so that none is there twice in between. */
    public void giveUpNumbers() {
        number = null;
        dialIn = null;
    }

    /** Empty for none. */
    public void answerTo(String newNumber, String newDialIn, Instant now) {
        number = newNumber.isEmpty() ? null : newNumber;
        dialIn = newDialIn.isEmpty() ? null : newDialIn;
        changedAt = now;
    }

    public boolean hasNumber() {
        return number != null || dialIn != null;
    }

    /** A colleague answers from now on, with the telephone and the password that there are. */
    public void passTo(UUID successorId, Instant now) {
        accountId = successorId;
        changedAt = now;
    }

    /** @param sealed bound to {@link #getId} */
    public void proveBy(String sealed) {
        secret = sealed;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID accountId() {
        return accountId;
    }

    public String secret() {
        return secret;
    }
}
