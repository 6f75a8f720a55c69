package org.enishi.organisation.data;

import java.util.Set;

/** A person as a colleague sees him. */
public record PersonProfile(PersonName name, String title, String department, String mailAddress, Set<String> fields) {}
