package org.enishi.portal.model;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.enishi.portal.data.DaysTaken;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Figure;

/**
 * Cuts time into stretches of which something may be told. A month that may not be told waits for the next, and they are told
 * together. No two stretches share a month, and whatever a reader chooses is put together of whole stretches: so the
 * difference of any two numbers that he can get is itself made of numbers that may be told.
 */
public final class Telling {

    private Telling() {}

    /** @param last the last month that is over */
    public static List<Told> whole(List<Contribution> contributions, YearMonth first, YearMonth last) {
        List<Told> told = new ArrayList<>();
        YearMonth since = first;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            Crowd crowd = Crowd.of(within(contributions, since, month));
            if (crowd.isTellable()) {
                told.add(new Told("", since, month, Figure.exact(crowd.size())));
                since = month.plusMonths(1);
            }
        }
        return told;
    }

    /**
     * The parts of what is told, once at least half of those that there are may be told.
     *
     * @param ends the last months of the stretches in which the whole is told
     */
    public static List<Told> parts(
            List<Contribution> whole,
            List<Contribution> parts,
            Dimension dimension,
            YearMonth first,
            List<YearMonth> ends) {
        List<Told> told = new ArrayList<>();
        YearMonth since = first;
        for (YearMonth end : ends) {
            Map<String, Crowd> crowds = crowds(within(parts, since, end));
            Parting parting = Parting.of(Crowd.of(within(whole, since, end)), crowds, dimension);
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

    private static Map<String, Crowd> crowds(List<Contribution> contributions) {
        return contributions.stream()
                .collect(Collectors.groupingBy(
                        Contribution::part,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Crowd::of)));
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
