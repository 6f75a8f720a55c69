package org.enishi.portal.data;

import java.util.List;

/** An inquiry as the operator reads it. */
public record InquiryDetail(InquiryRow row, String mailAddress, String body, List<InquiryEntryRow> entries) {

    public InquiryDetail {
        entries = List.copyOf(entries);
    }
}
