package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.OrganisationIdentity;
import org.enishi.organisation.store.Directory;

/** Tells the other domains who stands behind ids. Whoever asks has to know who may read the answer. */
@ApplicationScoped
@Transactional
public class OrganisationDirectory {

    @Inject
    private Directory directory;

    /** Of organisations and of people, in one statement. */
    public Map<UUID, String> names(Collection<UUID> organisationIds, Collection<UUID> accountIds) {
        return directory.names(organisationIds, accountIds);
    }

    public List<UUID> activeInstitutions(String region) {
        return directory.activeInstitutions(region);
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

    public OrganisationIdentity identity(UUID organisationId) {
        return directory.identity(organisationId);
    }
}
