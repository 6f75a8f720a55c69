package org.enishi.matching.data;

/**
 * Why somebody may fit a project.
 *
 * @param source the name of the field or the department, or the title of a project that he found interesting
 * @param word what it has in common with the project
 */
public record ExpertReason(ExpertClue clue, String source, String word) {}
