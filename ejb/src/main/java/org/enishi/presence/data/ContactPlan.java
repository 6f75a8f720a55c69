package org.enishi.presence.data;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.shared.text.SearchKey;

/**
 * Somebody outside of the organisation as 共通電話帳 has him, or as an administrator wants it.
 *
 * @param id null for a new one
 * @param kana the reading in hiragana; may be empty, like everything but the name and the first number
 * @param group a word of the organisation's own
 */
public record ContactPlan(
        UUID id,
        long version,
        String name,
        String kana,
        String company,
        String group,
        String firstNumber,
        String secondNumber,
        String thirdNumber,
        String memo)
        implements Serializable {

    /** Those that there are. */
    public List<String> numbers() {
        return Stream.of(firstNumber, secondNumber, thirdNumber)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    public String katakana() {
        return SearchKey.katakana(kana);
    }

    public String get(ContactField field) {
        return switch (field) {
            case NAME -> name;
            case KANA -> kana;
            case COMPANY -> company;
            case GROUP -> group;
            case FIRST_NUMBER -> firstNumber;
            case SECOND_NUMBER -> secondNumber;
            case THIRD_NUMBER -> thirdNumber;
            case MEMO -> memo;
        };
    }
}
