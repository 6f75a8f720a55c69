package org.enishi.organisation.data;

import java.util.List;

/** What can be chosen in the application form. */
public record ApplicationChoices(List<RegionRow> regions, List<FieldRow> fields) {}
