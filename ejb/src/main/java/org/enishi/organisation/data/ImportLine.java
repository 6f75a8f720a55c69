package org.enishi.organisation.data;

/** Somebody who stands in a file. The number is that of the line, as an editor counts. */
public record ImportLine(int number, NewMember member) {}
