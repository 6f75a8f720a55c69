package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.enishi.organisation.ColleagueDirectory;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.presence.data.GroupDay;
import org.enishi.presence.data.PersonDay;
import org.enishi.presence.data.RulesOfHistory;
import org.enishi.presence.store.RulesOfOrganisations;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * How the people of a group were seen on a day, for administrators, while 運用規程 are in force. Never what was seen before those,
 * never a reason, and each of whom something was read learns by whom.
 */
@Stateless
public class GroupHistoryService {

    /** More are read group by group. */
    static final int MOST = 200;

    @Inject
    private RulesOfOrganisations rules;

    @Inject
    private ColleagueDirectory colleagues;

    @Inject
    private BoardPlan plan;

    @Inject
    private PeopleDays days;

    @Inject
    private HistoryLooks looks;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** @param asked null, or what may not be read, for the nearest that may be */
    @Requires(Permission.PRESENCE_HISTORY)
    public GroupDay read(String group, LocalDate asked) {
        Actor actor = currentActor.get();
        RulesOfHistory known = rules.read(actor.organisationId());
        if (!known.isInForce()) {
            throw new RuleViolated("rule.history.off");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate first = days.first(actor.organisationId(), known.since());
        LocalDate day = asked == null || asked.isAfter(today) ? today : asked.isBefore(first) ? first : asked;
        BoardPlan.Places places = plan.of(actor.organisationId());
        List<ColleagueRow> everybody = colleagues.activeOf(actor.organisationId());
        List<ColleagueRow> people = everybody.stream()
                .filter(person -> group.isEmpty() || places.of(person).contains(group))
                .toList();
        List<PersonDay> seen = days.of(people.stream().limit(MOST).toList(), day, known.since());
        looks.record(actor, seen, day);
        return new GroupDay(day, first, today, group, groups(places, everybody), seen, people.size());
    }

    private static List<String> groups(BoardPlan.Places places, List<ColleagueRow> everybody) {
        return places.names().isEmpty()
                ? everybody.stream()
                        .flatMap(person -> places.of(person).stream())
                        .distinct()
                        .toList()
                : places.names();
    }
}
