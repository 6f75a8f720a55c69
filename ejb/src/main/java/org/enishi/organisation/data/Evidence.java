package org.enishi.organisation.data;

/** By what something was shown. */
public enum Evidence {
    /** An answer from postmaster of the domain. */
    POSTMASTER,
    /** An entry in the DNS. */
    DNS_TXT,
    PAPERS,
    /** Asked by telephone or mail. */
    INQUIRY
}
