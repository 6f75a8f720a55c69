package org.enishi.portal.data;

import java.util.UUID;

/**
 * What somebody asks the operator, as typed.
 *
 * @param submission of the form that was opened: sent twice, it is one inquiry
 * @param asker of a signed-in person what is known of him, whatever was typed
 */
public record NewInquiry(UUID submission, String region, InquiryTopic topic, String body, Asker asker) {

    /** @param accountId null for somebody from outside */
    public record Asker(UUID accountId, String name, String organisationName, String mailAddress, String language) {}
}
