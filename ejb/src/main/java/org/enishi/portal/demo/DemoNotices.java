package org.enishi.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.portal.data.Audience;
import org.enishi.portal.model.Announcement;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemo;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.security.OrganisationKind;

/** Tells the people of the demo region of the announcements that concern them, so that nobody's list of notices is empty. */
@ApplicationScoped
class DemoNotices {

    private static final String ACTIVE = "ACTIVE";

    @Inject
    private Notifier notifier;

    void tell(List<DemoRow> rows, List<Announcement> announcements, FillDemo demo) {
        Map<OrganisationKind, List<UUID>> people = peopleByKind(demo);
        for (int i = 0; i < rows.size(); i++) {
            Audience audience = rows.get(i).choice("audience", Audience.class);
            UUID announcement = announcements.get(i).getId();
            Notification news = Notification.of("N-1", rows.get(i).text("title"))
                    .about(announcement)
                    .linkingTo("/announcement?id=" + announcement);
            people.forEach((kind, accounts) -> {
                if (Audience.heardBy(kind).contains(audience)) {
                    notifier.post(accounts, news);
                }
            });
        }
    }

    private static Map<OrganisationKind, List<UUID>> peopleByKind(FillDemo demo) {
        Map<String, DemoRow> organisations = DemoTable.read("organisations.tsv").stream()
                .collect(Collectors.toMap(row -> row.text("key"), row -> row));
        return DemoTable.read("people.tsv").stream()
                .filter(row -> row.text("state").equals(ACTIVE))
                .collect(Collectors.groupingBy(
                        row -> organisations.get(row.text("organisation_key")).choice("kind", OrganisationKind.class),
                        Collectors.mapping(
                                row -> demo.idOf(row.text("mail_local") + "@"
                                        + organisations
                                                .get(row.text("organisation_key"))
                                                .text("domain")),
                                Collectors.toList())));
    }
}
