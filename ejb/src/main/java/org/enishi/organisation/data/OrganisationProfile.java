package org.enishi.organisation.data;

import java.util.Set;

/** What an organisation says of itself. */
public record OrganisationProfile(
        String name,
        String kana,
        String corporateNumber,
        String postalAddress,
        String phone,
        Set<String> domains,
        Set<String> fields) {}
