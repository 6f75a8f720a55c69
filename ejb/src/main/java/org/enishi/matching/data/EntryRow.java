package org.enishi.matching.data;

/**
 * A line of one of the lists that the operator keeps: 協力募集の形態, 関心なし理由.
 *
 * @param retired can be chosen no more, and remains the name of what was chosen before
 */
public record EntryRow(String code, String name, String englishName, boolean retired) {

    public boolean offered() {
        return !retired;
    }
}
