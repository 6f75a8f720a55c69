package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.Introduction;
import org.enishi.organisation.data.OrganisationIdentity;
import org.enishi.organisation.data.OrganisationSize;
import org.enishi.organisation.data.RegionRow;
import org.enishi.organisation.store.Directory;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.security.OrganisationKind;

/** Tells the other domains who stands behind ids. Whoever asks has to know who may read the answer. */
@ApplicationScoped
@Transactional
public class OrganisationDirectory {

    @Inject
    private Directory directory;

    @Inject
    private Organisations organisations;

    /** Of organisations and of people, in one statement. */
    public Map<UUID, String> names(Collection<UUID> organisationIds, Collection<UUID> accountIds) {
        return directory.names(organisationIds, accountIds);
    }

    /** The same, with what people call what they do. */
    public Map<UUID, Introduction> introductions(Collection<UUID> organisationIds, Collection<UUID> accountIds) {
        return directory.introductions(organisationIds, accountIds);
    }

    /** Each region where somebody runs the service, by his name. */
    public List<RegionRow> servedRegions() {
        return organisations.regions();
    }

    /** Whether there is such an organisation and it takes part. */
    public boolean isActive(UUID organisationId) {
        return directory.isActive(organisationId);
    }

    public List<UUID> activeInstitutions(String region) {
        return directory.activeInstitutions(region);
    }

    /** By region. */
    public Map<String, List<UUID>> activeInstitutions() {
        return directory.activeInstitutions();
    }

    /** Of these kinds, with their names and in their order. */
    public Map<UUID, String> active(String region, Set<OrganisationKind> kinds) {
        return directory.active(region, kinds);
    }

    /** Those of these kinds of organisation who come after an account, by account, at most so many. */
    public List<UUID> activePeople(String region, Set<OrganisationKind> kinds, UUID after, int most) {
        return directory.activePeople(region, kinds, after, most);
    }

    public Set<UUID> activeAdministrators(Collection<UUID> organisationIds) {
        return directory.activeAdministrators(organisationIds);
    }

    /** Those of the accounts that can act for the organisation. */
    public Set<UUID> activeOf(UUID organisationId, Collection<UUID> accountIds) {
        return directory.activeOf(organisationId, accountIds);
    }

    /** Codes of their fields. */
    public Map<UUID, Set<String>> fields(Collection<UUID> organisationIds) {
        return directory.fields(organisationIds);
    }

    /** Of every active organisation of the region but its operator. */
    public List<OrganisationSize> sizes(String region) {
        return directory.sizes(region);
    }

    public Set<String> regions() {
        return directory.regions();
    }

    public OrganisationIdentity identity(UUID organisationId) {
        return directory.identity(organisationId);
    }
}
