package org.enishi.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.ExpertDirectory;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.model.ChargeRow;
import org.enishi.portal.model.Tally;
import org.enishi.portal.store.DailyFigures;
import org.enishi.portal.store.Milestones;

/** Counts how things stand: what has not been opened, and what the people and the fields of an institution have in hand. */
@Dependent
class StandingLedger {

    @Inject
    private Milestones milestones;

    @Inject
    private DailyFigures figures;

    @Inject
    private ExpertDirectory experts;

    /** Nothing is kept of how it stood before. */
    void count(Tally tally) {
        figures.forget(Measure.STANDING);
        milestones
                .unread()
                .forEach(unread -> tally.add(
                        key(unread.region(), Measure.UNREAD, Dimension.TOTAL, "", unread.institutionId()),
                        unread.amount()));
        milestones.charges().stream()
                .collect(Collectors.groupingBy(ChargeRow::institutionId))
                .forEach((institution, charges) -> count(tally, institution, charges));
    }

    private void count(Tally tally, UUID institution, List<ChargeRow> charges) {
        charges.forEach(charge ->
                add(tally, charge, Dimension.PERSON, charge.accountId().toString()));
        Map<UUID, List<String>> fields = experts.fieldsOf(institution);
        Map<String, Map<UUID, ChargeRow>> byField = new HashMap<>();
        charges.forEach(charge -> fields.getOrDefault(charge.accountId(), List.of())
                .forEach(field ->
                        byField.computeIfAbsent(field, name -> new HashMap<>()).put(charge.projectId(), charge)));
        byField.forEach(
                (field, projects) -> projects.values().forEach(charge -> add(tally, charge, Dimension.FIELD, field)));
    }

    private static void add(Tally tally, ChargeRow charge, Dimension dimension, String part) {
        Map<Measure, Integer> steps = Map.of(
                Measure.IN_CHARGE, 1,
                Measure.CHARGE_OPENED, charge.opened(),
                Measure.CHARGE_ANSWERED, charge.answered(),
                Measure.CHARGE_INTERESTED, charge.interested());
        steps.forEach((measure, amount) ->
                tally.add(key(charge.region(), measure, dimension, part, charge.institutionId()), amount));
    }

    private static Tally.Key key(String region, Measure measure, Dimension dimension, String part, UUID institution) {
        return new Tally.Key(region, measure, dimension, part, null, institution);
    }
}
