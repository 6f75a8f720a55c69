package org.enishi.portal.data;

/** Whose turn it is. What is closed can be opened again. */
public enum InquiryState {
    OPEN,
    ANSWERED,
    CLOSED
}
