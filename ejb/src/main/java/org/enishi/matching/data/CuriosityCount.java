package org.enishi.matching.data;

import java.util.Comparator;

/** For the operator: how many people of one institution find a project interesting. */
public record CuriosityCount(String institutionName, long people) {

    public static final Comparator<CuriosityCount> MOST_FIRST =
            Comparator.comparingLong(CuriosityCount::people).reversed().thenComparing(CuriosityCount::institutionName);
}
