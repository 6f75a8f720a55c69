package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.organisation.OrganisationFigures;
import org.enishi.portal.data.Charges;
import org.enishi.portal.data.DayRange;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.data.OrganisationCount;
import org.enishi.portal.data.OverseenOrganisation;
import org.enishi.portal.data.OwnActivity;
import org.enishi.portal.data.PartCount;
import org.enishi.portal.data.RegionActivity;
import org.enishi.portal.model.Reading;
import org.enishi.portal.store.DailyFigures;
import org.enishi.portal.store.ToldFigures;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * What happened between companies and institutions, from what was counted overnight: of the region as far as everybody may
 * know it, of the own organisation exactly. The statements are the same few however much has happened.
 */
@Stateless
public class ActivityService {

    @Inject
    private DailyFigures days;

    @Inject
    private ToldFigures told;

    @Inject
    private OrganisationFigures organisations;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.STATISTICS_VIEW)
    public RegionActivity ofRegion(MonthRange range) {
        MonthRange both = new MonthRange(range.requireShort().before().from(), range.until());
        return new Reading(told.endingWithin(currentActor.get().region(), both, Reading.RATED)).of(range);
    }

    @Requires(Permission.STATISTICS_OF_COMPANY)
    public OwnActivity ofCompany(DayRange range) {
        Actor actor = currentActor.get();
        UUID company = actor.organisationId();
        return new OwnActivity(
                range,
                days.ofCompany(company, range.requireShort()),
                days.ofCompany(company, range.before()),
                days.curiositiesOfCompany(company, range),
                told.medians(actor.region(), Measure.COMPANY_ANSWER, YearMonth.from(range.until())));
    }

    @Requires(Permission.STATISTICS_OF_INSTITUTION)
    public OwnActivity ofInstitution(DayRange range) {
        Actor actor = currentActor.get();
        UUID institution = actor.organisationId();
        return new OwnActivity(
                range,
                days.ofInstitution(institution, range.requireShort()),
                days.ofInstitution(institution, range.before()),
                List.of(),
                told.medians(actor.region(), Measure.ANSWERED, YearMonth.from(range.until())));
    }

    /** What the people and the fields of the own institution have in hand, as it stood last night. */
    @Requires(Permission.STATISTICS_OF_PEOPLE)
    public Charges charges() {
        List<PartCount> counts = days.standing(currentActor.get().organisationId(), Measure.STANDING);
        Set<UUID> people = counts.stream()
                .filter(count -> count.dimension() == Dimension.PERSON)
                .map(count -> UUID.fromString(count.part()))
                .collect(Collectors.toSet());
        Map<String, String> names = new HashMap<>();
        directory.names(Set.of(), people).forEach((id, name) -> names.put(id.toString(), name));
        return new Charges(counts, names);
    }

    /** Of every active organisation of the region, also where nothing happened. */
    @Requires(Permission.STATISTICS_OVERSEE)
    public List<OverseenOrganisation> byOrganisation(DayRange range) {
        String region = currentActor.get().region();
        Map<UUID, Map<Measure, Long>> amounts = amounts(region, range.requireShort());
        Map<UUID, Map<Measure, Long>> before = amounts(region, range.before());
        return organisations.countIdle().stream()
                .map(row -> new OverseenOrganisation(
                        row.organisationId(),
                        row.name(),
                        row.kind(),
                        amounts.getOrDefault(row.organisationId(), Map.of()),
                        before.getOrDefault(row.organisationId(), Map.of()),
                        row.people()))
                .toList();
    }

    private Map<UUID, Map<Measure, Long>> amounts(String region, DayRange range) {
        return Stream.of(days.byCompany(region, range), days.byInstitution(region, range))
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(
                        OrganisationCount::organisationId,
                        Collectors.toMap(
                                OrganisationCount::measure,
                                OrganisationCount::amount,
                                Long::sum,
                                () -> new EnumMap<>(Measure.class))));
    }
}
