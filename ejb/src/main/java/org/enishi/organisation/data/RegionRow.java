package org.enishi.organisation.data;

/** A region, by the name of who runs the service there. */
public record RegionRow(String code, String operatorName) {}
