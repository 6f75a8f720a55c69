package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.matching.store.Projects;
import org.enishi.organisation.OrganisationDirectory;

/**
 * T7: finds the recruiting projects that do not address every institution. To ask it of each pair would take millions of rows
 * in every round; so an institution is asked for once when it turns up, and a project again when something has gone on with
 * it, because institutions may have come while it was suspended, or in the very moment of its publication. Of these projects,
 * too, a round asks for a few only, and the next round for the next ones: thousands may be published on one morning.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class NewcomerCare {

    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final int AT_ONCE = 50;

    @Inject
    private Projects projects;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Clock clock;

    /** By region: the institutions that no project lacked when they were asked for. */
    private final Map<String, Set<UUID>> known = new ConcurrentHashMap<>();

    /** By region: the last project that was asked for, where there are more of them. */
    private final Map<String, Projects.Moved> places = new ConcurrentHashMap<>();

    List<UUID> lacking() {
        Instant lately = clock.instant().minus(LATELY);
        Map<String, List<UUID>> institutions = directory.activeInstitutions();
        Set<UUID> lacking = new LinkedHashSet<>();
        for (String region : projects.recruitingRegionsMovedSince(lately)) {
            lacking.addAll(projects.lacking(nextOf(region, lately), institutions.getOrDefault(region, List.of())));
        }
        for (String region : projects.recruitingRegions()) {
            lacking.addAll(lackingNewcomers(region, institutions.getOrDefault(region, List.of())));
        }
        return List.copyOf(lacking);
    }

    private List<UUID> nextOf(String region, Instant lately) {
        Projects.Moved begin = new Projects.Moved(lately, new UUID(0, 0));
        Projects.Moved place = places.getOrDefault(region, begin);
        List<Projects.Moved> next =
                projects.recruitingMovedAfter(region, place.at().isBefore(lately) ? begin : place, AT_ONCE);
        if (next.size() < AT_ONCE) {
            places.remove(region);
        } else {
            places.put(region, next.get(AT_ONCE - 1));
        }
        return next.stream().map(Projects.Moved::projectId).toList();
    }

    /** Whoever is away for a time is a newcomer when he comes back. */
    private Set<UUID> lackingNewcomers(String region, List<UUID> institutions) {
        Set<UUID> familiar = known.computeIfAbsent(region, name -> ConcurrentHashMap.newKeySet());
        familiar.retainAll(new HashSet<>(institutions));
        Set<UUID> lacking = new LinkedHashSet<>();
        institutions.stream()
                .filter(institution -> !familiar.contains(institution))
                .limit(AT_ONCE)
                .forEach(newcomer -> {
                    List<UUID> without = projects.lacking(region, newcomer);
                    lacking.addAll(without);
                    if (without.isEmpty()) {
                        familiar.add(newcomer);
                    }
                });
        return lacking;
    }
}
