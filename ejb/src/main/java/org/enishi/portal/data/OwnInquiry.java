package org.enishi.portal.data;

import java.time.Instant;
import java.util.List;

/** What a person has asked, and the answers to it; never a note of the operator. */
public record OwnInquiry(
        String reference,
        InquiryTopic topic,
        InquiryState state,
        String body,
        Instant askedAt,
        List<InquiryEntryRow> answers) {

    public OwnInquiry {
        answers = List.copyOf(answers);
    }
}
