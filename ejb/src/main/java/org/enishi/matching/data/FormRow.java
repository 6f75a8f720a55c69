package org.enishi.matching.data;

/**
 * 協力募集の形態.
 *
 * @param retired can be chosen no more, and remains the name of what was chosen before
 */
public record FormRow(String code, String name, String englishName, boolean retired) {

    public boolean offered() {
        return !retired;
    }
}
