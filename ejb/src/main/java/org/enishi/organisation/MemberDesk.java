package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.OrganisationName;
import org.enishi.organisation.data.Quota;
import org.enishi.organisation.model.AdmissionPolicy;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.model.OrganisationFacts;
import org.enishi.organisation.store.LargeOrganisations;
import org.enishi.organisation.store.MemberPages;
import org.enishi.organisation.store.Organisations;
import org.enishi.organisation.store.PeopleCounts;
import org.enishi.organisation.store.PeopleCounts.Registered;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.settings.Settings;

/** Knows how full organisations are and who can act for them. */
@ApplicationScoped
class MemberDesk {

    @Inject
    private Organisations organisations;

    @Inject
    private PeopleCounts people;

    @Inject
    private LargeOrganisations large;

    @Inject
    private Settings settings;

    /** The own one; by the operator, any of his region. */
    Organisation find(Actor actor, UUID organisationId) {
        return organisations
                .find(organisationId)
                .filter(found -> actor.isOperator()
                        ? found.region().equals(actor.region())
                        : found.getId().equals(actor.organisationId()))
                .orElseThrow(NotFound::new);
    }

    /** Nobody else changes the people of the organisation until the end of the transaction. */
    Organisation lock(UUID organisationId) {
        return organisations.lock(organisationId).orElseThrow(NotFound::new);
    }

    /** All of them, in an order that is the same for everybody. */
    Map<UUID, OrganisationFacts> lockAll(Collection<MemberRow> rows) {
        rows.stream().map(MemberRow::organisationId).distinct().sorted().forEach(this::lock);
        return factsOf(rows);
    }

    List<OrganisationName> namesOf(String region) {
        return organisations.namesOf(region);
    }

    OrganisationFacts facts(Organisation organisation) {
        return facts(Map.of(organisation.getId(), organisation.kind())).get(organisation.getId());
    }

    /**
     * Good enough to show: of a large organisation nobody is counted again while nobody comes or goes. One statement.
     *
     * @param anew whether what follows in the transaction is to be planned anew
     */
    OrganisationFacts ownFacts(Actor actor, boolean anew) {
        UUID own = actor.organisationId();
        return facts(own, actor.kind(), large.registeredIn(own, anew));
    }

    /** One statement, however many rows and organisations they are. */
    Map<UUID, OrganisationFacts> factsOf(Collection<MemberRow> rows) {
        return facts(rows.stream()
                .collect(Collectors.toMap(
                        MemberRow::organisationId, MemberRow::organisationKind, (kind, same) -> kind)));
    }

    /**
     * What decides about people who are registered: whether another administrator is left. Only who comes back asks for room, so
     * nobody else is counted. One statement, where it was not learnt before.
     */
    Map<UUID, OrganisationFacts> factsOfLiving(MemberPages.Found found) {
        Set<UUID> owners =
                found.page().rows().stream().map(MemberRow::organisationId).collect(Collectors.toSet());
        Map<UUID, Long> administrators = found.activeAdministrators().keySet().containsAll(owners)
                ? found.activeAdministrators()
                : people.activeAdministratorsIn(owners);
        return owners.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new OrganisationFacts(id, Quota.ENDLESS, administrators.getOrDefault(id, 0L))));
    }

    /** How full an organisation is; of one without a limit nobody is counted. */
    Quota room(Organisation organisation) {
        return limitOf(organisation.kind()) == null
                ? Quota.ENDLESS
                : facts(organisation).quota();
    }

    private Map<UUID, OrganisationFacts> facts(Map<UUID, OrganisationKind> kinds) {
        if (kinds.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Registered> registered = people.registeredIn(kinds.keySet());
        return kinds.keySet().stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> facts(id, kinds.get(id), registered.getOrDefault(id, Registered.NOBODY))));
    }

    private OrganisationFacts facts(UUID id, OrganisationKind kind, Registered registered) {
        Quota quota = new Quota(registered.people(), limitOf(kind));
        return new OrganisationFacts(id, quota, registered.activeAdministrators());
    }

    private Integer limitOf(OrganisationKind kind) {
        return AdmissionPolicy.limitOf(kind, settings.peopleOfASupporter());
    }
}
