package org.enishi.matching.data;

import java.util.Map;
import org.enishi.shared.persistence.Page;

/** One page of the projects of the member companies, and how many there are in each tab under the same filter. */
public record ClientList(Page<ClientRow> page, Map<CompanyTab, Long> counts) {}
