package org.enishi.organisation.data;

/** A Japanese name in its four parts; kana are hiragana. */
public record PersonName(String family, String given, String familyKana, String givenKana) {

    /** Family name first, one half-width space between. */
    public String display() {
        return given.isEmpty() ? family : family + " " + given;
    }

    public String displayKana() {
        return givenKana.isEmpty() ? familyKana : familyKana + " " + givenKana;
    }
}
