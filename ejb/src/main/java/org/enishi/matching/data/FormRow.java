package org.enishi.matching.data;

/**
 * 協力募集の形態.
 *
 * @param offered can be chosen; one that can not remains the name of what was chosen before
 */
public record FormRow(String code, String name, String englishName, boolean offered) {}
