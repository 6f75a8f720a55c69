package org.enishi.portal.data;

/** What somebody asks about. */
public enum InquiryTopic {
    SERVICE,
    APPLICATION,
    OPERATION,
    ACCOUNT,
    PRIVACY,
    OTHER
}
