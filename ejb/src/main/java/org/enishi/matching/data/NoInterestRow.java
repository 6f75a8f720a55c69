package org.enishi.matching.data;

/**
 * A reason for 関心なし.
 *
 * @param retired can be given no more, and remains the name of what was given before
 */
public record NoInterestRow(String code, String name, String englishName, boolean retired) {

    public boolean offered() {
        return !retired;
    }
}
