package org.enishi.portal.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enishi.portal.data.DaysTaken;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Figure;

/**
 * Cuts time into stretches of which something may be told. A month that may not be told waits for the next, and they are told
 * together. No two stretches share a month, and whatever a reader chooses is put together of whole stretches: so the
 * difference of any two numbers that he can get is itself made of numbers that may be told. The same goes for the difference of a
 * step and the one before it: a step waits until those who have not gone it are a crowd as well.
 */
public final class Telling {

    private Telling() {}

    /** @param ends the months that are over and in which a stretch may end, the oldest first */
    public static List<Told> whole(Counted counted, YearMonth first, List<YearMonth> ends) {
        List<Told> told = new ArrayList<>();
        YearMonth since = first;
        for (YearMonth end : ends) {
            Crowd crowd = counted.within(since, end);
            if (crowd.isTellable() && isCrowdBehind(counted, end)) {
                told.add(new Told("", since, end, Figure.exact(crowd.size())));
                since = end.plusMonths(1);
            }
        }
        return told;
    }

    private static boolean isCrowdBehind(Counted counted, YearMonth until) {
        return !counted.isStep() || counted.behind(until).isTellable();
    }

    /**
     * The parts of what is told, once at least half of those that there are may be told.
     *
     * @param ends the last months of the stretches in which the whole is told
     */
    public static List<Told> parts(
            Counted whole, Counted parts, Dimension dimension, YearMonth first, List<YearMonth> ends) {
        List<Told> told = new ArrayList<>();
        YearMonth since = first;
        for (YearMonth end : ends) {
            List<Parting.Cut> cuts = cuts(whole, parts, since, end);
            Map<String, Crowd> crowds = cuts.get(0).parts();
            Parting parting = Parting.of(cuts, dimension);
            if (!parting.told().isEmpty() && parting.told().size() * 2 >= crowds.size()) {
                for (String part : parting.told()) {
                    told.add(new Told(
                            part, since, end, Figure.exact(crowds.get(part).size())));
                }
                told.add(new Told("", since, end, new Figure(parting.others(), null)));
                since = end.plusMonths(1);
            }
        }
        return told;
    }

    private static List<Parting.Cut> cuts(Counted whole, Counted parts, YearMonth since, YearMonth end) {
        Parting.Cut own = new Parting.Cut(whole.within(since, end), parts.partsWithin(since, end));
        return whole.isStep() ? List.of(own, new Parting.Cut(whole.behind(end), parts.partsBehind(end))) : List.of(own);
    }

    static List<Contribution> within(List<Contribution> contributions, YearMonth since, YearMonth until) {
        return contributions.stream()
                .filter(one -> !one.month().isBefore(since) && !one.month().isAfter(until))
                .toList();
    }

    /** @param days parts that are numbers of days */
    public static Optional<Integer> median(List<Contribution> days, YearMonth since, YearMonth until) {
        return DaysTaken.of(within(days, since, until).stream()
                        .map(one -> Map.entry(one.part(), one.amount()))
                        .toList())
                .median();
    }
}
