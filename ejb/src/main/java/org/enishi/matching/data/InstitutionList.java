package org.enishi.matching.data;

import java.util.Map;
import org.enishi.shared.persistence.Page;

/** A page of one tab, and how many the tabs hold under the same filter. */
public record InstitutionList(Page<InstitutionRow> page, Map<InstitutionTab, Long> counts) {}
