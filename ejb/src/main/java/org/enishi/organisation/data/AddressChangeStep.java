package org.enishi.organisation.data;

/** What a link of a change of address has brought about. */
public enum AddressChangeStep {
    /** The link of the other mailbox is still to come. */
    ONE_CONFIRMED,
    /** The person signs in under the new address from now on. */
    CHANGED
}
