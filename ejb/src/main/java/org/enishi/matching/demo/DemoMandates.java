package org.enishi.matching.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.MandateScope;
import org.enishi.matching.data.NewMandate;
import org.enishi.matching.model.Mandate;
import org.enishi.matching.store.Mandates;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.demo.FillDemo;

/** Two companies of the demo region have appointed its chamber of commerce, one of them in writing. Nobody is told of it. */
@ApplicationScoped
public class DemoMandates {

    private static final String DOCUMENT = "R8-01";

    @Inject
    private Mandates mandates;

    @Inject
    private OrganisationDirectory directory;

    void fill(@Observes @Priority(FillDemo.AFTER_ORGANISATION) FillDemo demo) {
        UUID supporter = demo.idOf("tatsunami-cci");
        appoint(demo.idOf("howatari-seiki"), supporter, MandateScope.DRAFT, demo);
        appoint(demo.idOf("sumiura-foods"), supporter, MandateScope.READ, demo);
    }

    private void appoint(UUID company, UUID supporter, MandateScope scope, FillDemo demo) {
        UUID administrator =
                directory.activeAdministrators(List.of(company)).iterator().next();
        Mandate mandate = new Mandate(company, supporter);
        mandate.give(
                new NewMandate(supporter, scope, scope == MandateScope.DRAFT ? DOCUMENT : "", true),
                administrator,
                demo.calendar().atWork(DOCUMENT, 0));
        mandates.add(mandate);
    }
}
