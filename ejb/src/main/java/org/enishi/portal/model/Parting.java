package org.enishi.portal.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.enishi.portal.data.BudgetClass;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Disclosure;

/**
 * Which parts of a number that everybody knows may be told beside it. A part is told only if the rest may be told as well,
 * because the rest is one subtraction away; and what is left of the number after all parts that are told must be a crowd of
 * its own. Also that there is none of a part would be told by what is left, unless all parts are told.
 *
 * @param told the parts that are told
 * @param others how those look that are not: too few, or nothing is said of them, because even that would say something
 */
record Parting(Set<String> told, Disclosure others) {

    /** A number that everybody knows, and its parts. */
    record Cut(Crowd whole, Map<String, Crowd> parts) {

        private boolean allows(String part) {
            Crowd crowd = parts.getOrDefault(part, Crowd.NOBODY);
            return crowd.isTellable() && whole.without(crowd).isTellable();
        }

        private boolean isLeaking(Set<String> told, Dimension dimension) {
            if (dimension.isOverlapping()) {
                return isUncoveredLeaking(told);
            }
            Crowd rest = whole;
            for (String part : told) {
                rest = rest.without(parts.get(part));
            }
            boolean everything = told.size() == BudgetClass.values().length;
            return !everything && !rest.isTellable();
        }

        /** What the told parts can not hold must be in the others, although how much lies in both is not known. */
        private boolean isUncoveredLeaking(Set<String> told) {
            long uncovered = whole.size()
                    - told.stream().mapToLong(part -> parts.get(part).size()).sum();
            return uncovered > 0 && uncovered < Suppression.THRESHOLD;
        }

        private String smallest(Set<String> told) {
            return told.stream()
                    .min(Comparator.comparingLong(part -> parts.get(part).size()))
                    .orElseThrow();
        }
    }

    /** @param cuts the number itself, and after it those that can be calculated from it and its parts */
    static Parting of(List<Cut> cuts, Dimension dimension) {
        Cut own = cuts.get(0);
        Set<String> told = own.parts().keySet().stream()
                .filter(part -> cuts.stream().allMatch(cut -> cut.allows(part)))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean sacrificed = false;
        while (!told.isEmpty() && isLeaking(cuts, told, dimension)) {
            told.remove(own.smallest(told));
            sacrificed = true;
        }
        return new Parting(told, sacrificed ? Disclosure.WITHHELD : Disclosure.FEW);
    }

    private static boolean isLeaking(List<Cut> cuts, Set<String> told, Dimension dimension) {
        return cuts.stream().anyMatch(cut -> cut.isLeaking(told, dimension));
    }
}
