package org.enishi.organisation.data;

/** A column by which the list of organisations is sorted. What is counted of their people is not among them. */
public enum OrganisationColumn {
    NAME,
    KANA,
    KIND,
    STATE,
    CORPORATE_NUMBER,
    CREATED
}
