package org.enishi.matching.data;

/** The parts of the text of a project, as the form shows them. */
public enum ContentField {
    TITLE,
    RECRUITING,
    PLANNED,
    BODY,
    NOTES,
    BUDGET,
    PEOPLE,
    FORMS,
    DISCLOSURE,
    ANSWER_BY,
    FILES
}
