package org.enishi.presence.data;

/** What the fields of a search in 共通電話帳 say: everything holds at once; empty for anything. @param row null for all */
public record ContactFilter(String name, String kana, String company, String group, String number, KanaRow row) {

    public static final ContactFilter ALL = new ContactFilter("", "", "", "", "", null);

    public ContactFilter {
        name = ExtensionFilter.cut(name);
        kana = ExtensionFilter.cut(kana);
        company = ExtensionFilter.cut(company);
        group = ExtensionFilter.cut(group);
        number = ExtensionFilter.cut(number);
    }
}
