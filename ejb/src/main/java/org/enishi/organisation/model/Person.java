package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.PersonProfile;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SearchKey;
import org.enishi.shared.text.SingleLine;

/** What a person is called, where and in which language he is reached. Only the person himself changes it: no administrator, no import, no other domain. */
@Embeddable
public class Person {

    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_KANA = 120;
    public static final int LONGEST_TITLE = 80;

    private static final String JAPANESE = "ja";
    private static final Set<String> LANGUAGES = Set.of(JAPANESE, "en");

    /** Hiragana, the long mark, the middle dot of foreign names, spaces, and Latin letters where nobody knows the reading. */
    private static final String KANA = "[\\u3041-\\u3096\\u309d\\u309e\\u30fc\\u30fb A-Za-z.'-]*";

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
    private String language;

    @Column(name = "mail_address")
    private String mailAddress;

    @Column(name = "search_key")
    private String searchKey;

    protected Person() {}

    Person(PersonProfile profile) {
        call(profile.name());
        this.title = profile.title();
        this.department = profile.department();
        this.language = JAPANESE;
        reachAt(profile.mailAddress());
    }

    final void reachAt(String address) {
        mailAddress = address;
        rememberSearchKey();
    }

    /** In any spelling of these. */
    private void rememberSearchKey() {
        searchKey = SearchKey.of(String.join(" ", name().display(), name().displayKana(), mailAddress, department));
    }

    public void rename(PersonName name, String newTitle) {
        call(name);
        if (!isPlain(newTitle, LONGEST_TITLE)) {
            throw new RuleViolated("rule.person.title", LONGEST_TITLE);
        }
        this.title = newTitle;
        rememberSearchKey();
    }

    public void chooseLanguage(String chosen) {
        if (!LANGUAGES.contains(chosen)) {
            throw new RuleViolated("rule.language.unknown");
        }
        language = chosen;
    }

    private void call(PersonName name) {
        require(name);
        this.familyName = name.family();
        this.givenName = name.given();
        this.familyKana = name.familyKana();
        this.givenKana = name.givenKana();
    }

    /** Nothing of him is left but a word that says so. */
    public void forget(String goneName) {
        familyName = goneName;
        givenName = "";
        familyKana = "";
        givenKana = "";
        title = "";
        department = "";
        mailAddress = "";
        searchKey = "";
    }

    /** Whether somebody can be called so. */
    public static void require(PersonName name) {
        faults(name).values().stream().findFirst().map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
    }

    /** Why nobody can be called so: what is wrong with the {@code name}, and with its {@code kana}. */
    public static Map<String, Refusal> faults(PersonName name) {
        Map<String, Refusal> faults = new LinkedHashMap<>();
        if (name.family().isBlank() || !isPlain(name.family(), LONGEST_NAME) || !isPlain(name.given(), LONGEST_NAME)) {
            faults.put("name", Refusal.of("rule.person.name", LONGEST_NAME));
        }
        if (name.familyKana().isBlank() || !isKana(name.familyKana()) || !isKana(name.givenKana())) {
            faults.put("kana", Refusal.of("rule.person.kana", LONGEST_KANA));
        }
        return faults;
    }

    private static boolean isKana(String kana) {
        return kana.length() <= LONGEST_KANA && kana.matches(KANA);
    }

    /** One line in which nothing hides. */
    private static boolean isPlain(String text, int longest) {
        return text.length() <= longest && SingleLine.of(text).equals(text);
    }

    PersonName name() {
        return new PersonName(familyName, givenName, familyKana, givenKana);
    }

    String title() {
        return title;
    }

    String department() {
        return department;
    }

    String language() {
        return language;
    }

    String mailAddress() {
        return mailAddress;
    }
}
