package org.enishi.matching.data;

import java.util.List;

/** How much of a form is filled. @param missing what institutions would like to read */
public record Completeness(int percent, List<ContentField> missing) {}
