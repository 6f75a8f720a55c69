package org.enishi.organisation.data;

import java.util.List;
import java.util.Map;

/**
 * What can be chosen in the application form.
 *
 * @param terms for each region the edition of the terms of use that holds there
 */
public record ApplicationChoices(List<RegionRow> regions, List<FieldRow> fields, Map<String, Integer> terms) {}
