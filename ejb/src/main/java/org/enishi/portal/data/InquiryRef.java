package org.enishi.portal.data;

import java.util.UUID;

/** An inquiry as somebody saw it before he acted. */
public record InquiryRef(UUID id, long version) {}
