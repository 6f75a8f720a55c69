package org.enishi.portal.data;

import java.time.LocalDate;

/**
 * What the operator writes for a public page until he publishes it.
 *
 * @param version of the draft that was read; 0 where there was none
 * @param base the edition that was the last one when it was read
 * @param bodyEnglish empty where there is no translation
 * @param revision the line of the 改訂履歴
 * @param from the day from which it holds; null for the day on which it is published
 * @param consent whoever has agreed to an earlier edition must agree anew; for the terms of use only
 */
public record PageDraft(
        long version, int base, String body, String bodyEnglish, String revision, LocalDate from, boolean consent) {}
