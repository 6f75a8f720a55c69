package org.enishi.organisation.data;

import java.util.List;
import java.util.Set;

/** By what a text can give an organisation away: how it, its people and its addresses are called. */
public record OrganisationIdentity(
        String name, String kana, String phone, Set<String> domains, List<PersonName> people) {}
