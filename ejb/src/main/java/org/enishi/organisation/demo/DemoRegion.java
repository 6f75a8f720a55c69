package org.enishi.organisation.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.enishi.organisation.data.OrganisationProfile;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.Field;
import org.enishi.organisation.model.Organisation;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemo;
import org.enishi.shared.security.OrganisationKind;

/** What the tables say of the demo region, as entities that are not stored yet. */
record DemoRegion(List<Field> fields, List<Organisation> organisations, List<Account> accounts) {

    static DemoRegion read(FillDemo demo) {
        Map<String, Organisation> organisations = new HashMap<>();
        Map<String, String> domains = new HashMap<>();
        for (DemoRow row : DemoTable.read("organisations.tsv")) {
            Organisation organisation = organisation(row, demo);
            organisations.put(row.text("key"), organisation);
            domains.put(row.text("key"), row.text("domain"));
            demo.remember(row.text("key"), organisation.getId());
        }
        List<Account> accounts = DemoTable.read("people.tsv").stream()
                .map(row -> {
                    String key = row.text("organisation_key");
                    return new DemoPerson(row, domains.get(key)).joins(organisations.get(key), demo);
                })
                .toList();
        accounts.forEach(account -> demo.remember(account.mailAddress(), account.getId()));
        return new DemoRegion(readFields(), List.copyOf(organisations.values()), accounts);
    }

    private static List<Field> readFields() {
        List<DemoRow> rows = DemoTable.read("fields.tsv");
        return rows.stream()
                .map(row -> new Field(row.text("key"), row.text("name_ja"), row.text("name_en"), rows.indexOf(row)))
                .toList();
    }

    private static Organisation organisation(DemoRow row, FillDemo demo) {
        String key = row.text("key");
        OrganisationProfile profile = new OrganisationProfile(
                row.text("name"),
                row.text("kana"),
                row.text("corporate_number"),
                row.text("postal_address"),
                row.text("phone"),
                Set.of(row.text("domain")),
                row.set("fields"));
        int daysAgo = demo.calendar().pick(key, 400, 900);
        return new Organisation(
                row.choice("kind", OrganisationKind.class),
                demo.region(),
                profile,
                demo.calendar().atWork(key, daysAgo));
    }
}
