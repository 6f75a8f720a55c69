package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.enishi.organisation.data.ApplicationDetail;
import org.enishi.organisation.data.ApplicationFacts;
import org.enishi.organisation.data.ApplicationRow;
import org.enishi.organisation.data.CheckItem;
import org.enishi.organisation.data.CheckRow;
import org.enishi.organisation.data.DuplicateKind;
import org.enishi.organisation.data.DuplicateRow;
import org.enishi.organisation.data.RegionRow;
import org.enishi.organisation.model.Application;
import org.enishi.organisation.model.ApplicationPolicy;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.store.Applications;
import org.enishi.organisation.store.OrganisationLists;
import org.enishi.organisation.store.Organisations;

/** What the operator is to know of an application beyond what it says itself. */
@ApplicationScoped
class ApplicationFindings {

    @Inject
    private Applications applications;

    @Inject
    private OrganisationLists organisations;

    @Inject
    private Organisations regions;

    ApplicationDetail detail(Application application) {
        ApplicationRow row = application.toRow();
        List<DuplicateRow> duplicates = duplicates(row);
        List<CheckRow> checks = applications.checksOf(row.id());
        Set<CheckItem> items = ApplicationPolicy.items(row.domain(), !duplicates.isEmpty(), row.chamber());
        Set<CheckItem> due =
                ApplicationPolicy.due(items, checks.stream().map(CheckRow::item).toList());
        ApplicationFacts facts = application.toFacts();
        return new ApplicationDetail(row, facts, nameOf(facts.region()), duplicates, checks, items, due);
    }

    private String nameOf(String region) {
        return regions.regions().stream()
                .filter(found -> found.code().equals(region))
                .map(RegionRow::operatorName)
                .findFirst()
                .orElse(region);
    }

    boolean isAddressTaken(ApplicationRow row) {
        return !organisations.ofLoginKey(LoginKey.of(row.mailAddress())).isEmpty();
    }

    /** What came of it is no duplicate of it. */
    private List<DuplicateRow> duplicates(ApplicationRow row) {
        List<DuplicateRow> found = new ArrayList<>();
        if (row.state().isOver()) {
            return found;
        }
        if (!row.corporateNumber().isEmpty()) {
            found.addAll(organisations.alike(DuplicateKind.CORPORATE_NUMBER, row.corporateNumber()));
            found.addAll(applications.alike(DuplicateKind.CORPORATE_NUMBER, row.corporateNumber(), row.id()));
        }
        if (row.domain() != null) {
            found.addAll(organisations.alike(DuplicateKind.DOMAIN, row.domain()));
            found.addAll(applications.alike(DuplicateKind.DOMAIN, row.domain(), row.id()));
        }
        String address = row.mailAddress().toLowerCase(Locale.ROOT);
        found.addAll(organisations.ofLoginKey(LoginKey.of(row.mailAddress())));
        found.addAll(applications.alike(DuplicateKind.MAIL_ADDRESS, address, row.id()));
        return found;
    }
}
