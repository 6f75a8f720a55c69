package org.enishi.matching.data;

/**
 * 意見を届ける: what somebody of an institution wants to say.
 *
 * @param namesInstitution 団体名を伝える
 * @param namesPerson 氏名を伝える; only with the institution
 */
public record OpinionDraft(
        OpinionKind kind, String text, boolean namesInstitution, boolean namesPerson, boolean holdsNoSecrets) {}
