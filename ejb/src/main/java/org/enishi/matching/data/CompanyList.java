package org.enishi.matching.data;

import java.util.Map;
import org.enishi.shared.persistence.Count;
import org.enishi.shared.persistence.Page;

/** A page of one tab, and how many the tabs hold under the same filter. */
public record CompanyList(Page<CompanyRow> page, Map<CompanyTab, Count> counts) {}
