package org.enishi.organisation.data;

import java.time.Instant;

/** What somebody is asked before he objects. */
public record ObjectionCase(String organisationName, String personName, String reason, Instant effectiveAt) {}
