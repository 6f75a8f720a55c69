package org.enishi.portal.data;

/** How many inquiries stand where. */
public record InquiryTally(InquiryState state, long inquiries) {}
