package org.enishi.presence.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.enishi.presence.data.ContactField;
import org.enishi.presence.data.ContactPlan;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SearchKey;
import org.enishi.shared.text.SingleLine;

/** What 共通電話帳 may say of somebody. */
public final class ContactPolicy {

    public static final int LONGEST_LINE = 100;
    public static final int LONGEST_GROUP = 50;
    public static final int LONGEST_MEMO = 500;

    /** There are letters that become many when they are folded. */
    private static final int LONGEST_KEY = 200;

    private static final int NUMBERS = 3;

    private ContactPolicy() {}

    /** As it can be kept: one line each, the reading in hiragana, each number once and none left out before another. */
    public static ContactPlan checked(ContactPlan typed) {
        String name = line(typed.name(), LONGEST_LINE);
        if (key(name).isEmpty()) {
            throw new RuleViolated("rule.contact.name");
        }
        List<String> numbers = new ArrayList<>(Stream.of(typed.firstNumber(), typed.secondNumber(), typed.thirdNumber())
                .map(PhoneNumber::contact)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList());
        if (numbers.isEmpty()) {
            throw new RuleViolated("rule.contact.noNumber");
        }
        while (numbers.size() < NUMBERS) {
            numbers.add("");
        }
        return new ContactPlan(
                typed.id(),
                typed.version(),
                name,
                line(SearchKey.hiragana(typed.kana()), LONGEST_LINE),
                line(typed.company(), LONGEST_LINE),
                line(typed.group(), LONGEST_GROUP),
                numbers.get(0),
                numbers.get(1),
                numbers.get(2),
                memo(typed.memo()));
    }

    private static String line(String typed, int longest) {
        String text = typed == null ? "" : typed.strip();
        if (!text.equals(SingleLine.of(text)) || text.codePointCount(0, text.length()) > longest) {
            throw new RuleViolated("rule.contact.text", longest);
        }
        return text;
    }

    /** Lines may be several; within each nothing hides. */
    private static String memo(String typed) {
        String text = typed == null ? "" : typed.replace("\r\n", "\n").strip();
        boolean plain = text.lines().allMatch(each -> each.strip().equals(SingleLine.of(each)));
        if (!plain || text.indexOf('\r') >= 0 || text.codePointCount(0, text.length()) > LONGEST_MEMO) {
            throw new RuleViolated("rule.contact.memo", LONGEST_MEMO);
        }
        return text;
    }

    /** By which somebody is found, and known again. */
    public static String key(String text) {
        String key = SearchKey.of(text);
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    /** Only what becomes another thing, before and after, in the order of the page. */
    public static Map<ContactField, List<String>> differences(ContactPlan known, ContactPlan checked) {
        Map<ContactField, List<String>> all = new EnumMap<>(ContactField.class);
        for (ContactField field : ContactField.COLUMNS) {
            if (!known.get(field).equals(checked.get(field))) {
                all.put(field, List.of(known.get(field), checked.get(field)));
            }
        }
        return all;
    }
}
