package org.enishi.portal.data;

/** How often something happened in one part of a whole. Exact: for those whom it concerns. */
public record PartCount(Measure measure, Dimension dimension, String part, long amount) {}
