package org.enishi.organisation.data;

import java.util.UUID;

/** A way to look at the user list that somebody keeps under a name. */
public record SavedViewRow(UUID id, String name, String query) {}
