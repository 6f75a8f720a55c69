package org.enishi.portal.model;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    static Parting of(Crowd whole, Map<String, Crowd> parts, Dimension dimension) {
        Map<String, Crowd> tellable = new TreeMap<>(parts);
        tellable.values()
                .removeIf(part -> !part.isTellable() || !whole.without(part).isTellable());
        boolean sacrificed = false;
        while (!tellable.isEmpty() && isLeaking(whole, tellable, dimension)) {
            tellable.remove(smallest(tellable));
            sacrificed = true;
        }
        return new Parting(new TreeSet<>(tellable.keySet()), sacrificed ? Disclosure.WITHHELD : Disclosure.FEW);
    }

    private static boolean isLeaking(Crowd whole, Map<String, Crowd> told, Dimension dimension) {
        if (dimension.isOverlapping()) {
            return isUncoveredLeaking(whole, told);
        }
        Crowd rest = whole;
        for (Crowd part : told.values()) {
            rest = rest.without(part);
        }
        boolean everything = told.size() == BudgetClass.values().length;
        return !everything && !rest.isTellable();
    }

    /** What the told parts can not hold must be in the others, although how much lies in both is not known. */
    private static boolean isUncoveredLeaking(Crowd whole, Map<String, Crowd> told) {
        long uncovered =
                whole.size() - told.values().stream().mapToLong(Crowd::size).sum();
        return uncovered > 0 && uncovered < Suppression.THRESHOLD;
    }

    private static String smallest(Map<String, Crowd> parts) {
        return parts.entrySet().stream()
                .min(Comparator.comparingLong(part -> part.getValue().size()))
                .orElseThrow()
                .getKey();
    }
}
