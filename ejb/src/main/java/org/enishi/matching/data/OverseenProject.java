package org.enishi.matching.data;

import java.util.List;
import java.util.Map;

/**
 * A project as the operator of its region reads it.
 *
 * @param responses who has answered and how far it came, without a word of what was said
 * @param reasons how often each reason of 関心なし was given, by nobody in particular
 */
public record OverseenProject(
        CompanyDetail detail, String companyName, List<ResponseRow> responses, Map<String, Long> reasons) {}
