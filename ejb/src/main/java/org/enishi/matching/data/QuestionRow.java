package org.enishi.matching.data;

import java.time.LocalDate;
import java.util.UUID;

/**
 * 質問と回答, open to every addressed institution.
 *
 * @param institutionName to the company, where the asker wants it; null otherwise and to every institution
 */
public record QuestionRow(
        UUID questionId, String text, String institutionName, LocalDate askedOn, String answer, LocalDate answeredOn) {}
