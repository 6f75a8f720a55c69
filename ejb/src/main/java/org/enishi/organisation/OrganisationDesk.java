package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.DomainRow;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.data.OrganisationDetail;
import org.enishi.organisation.data.OrganisationLine;
import org.enishi.organisation.model.AdmissionPolicy;
import org.enishi.organisation.model.Organisation;
import org.enishi.organisation.model.OrganisationPolicy;
import org.enishi.organisation.store.DomainClaims;
import org.enishi.organisation.store.FreeMailDomains;
import org.enishi.organisation.store.OrganisationLists;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.fault.NotFound;

/** Puts together what is known of one organisation, for the operator and for its own administrators. */
@ApplicationScoped
class OrganisationDesk {

    @Inject
    private OrganisationLists lists;

    @Inject
    private Organisations organisations;

    @Inject
    private DomainClaims claims;

    @Inject
    private FreeMailDomains freeMail;

    @Inject
    private MemberDesk people;

    OrganisationDetail read(String region, UUID id) {
        OrganisationLine line = lists.find(region, id).orElseThrow(NotFound::new);
        Organisation organisation = organisations.find(id).orElseThrow(NotFound::new);
        Set<String> codes = organisation.fields();
        List<FieldRow> fields = organisations.fields().stream()
                .filter(field -> codes.contains(field.code()))
                .toList();
        boolean free = AdmissionPolicy.ownDomains(organisation.domains(), freeMail.asRule())
                .isEmpty();
        return new OrganisationDetail(
                line,
                people.facts(organisation).quota(),
                domains(organisation),
                fields,
                free,
                OrganisationPolicy.refused(organisation.kind(), organisation.state()));
    }

    /** Those that were shown, and those that only are said to be its own; also what was there before anybody asked. */
    private List<DomainRow> domains(Organisation organisation) {
        List<DomainRow> rows = new ArrayList<>(claims.list(organisation.getId()));
        Set<String> recorded = rows.stream().map(DomainRow::domain).collect(java.util.stream.Collectors.toSet());
        organisation.domains().stream()
                .filter(domain -> !recorded.contains(domain))
                .sorted()
                .map(domain -> new DomainRow(domain, true, null, null, null, null, null))
                .forEach(rows::add);
        return rows;
    }
}
