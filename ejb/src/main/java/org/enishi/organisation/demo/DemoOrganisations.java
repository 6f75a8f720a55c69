package org.enishi.organisation.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.Organisations;
import org.enishi.shared.demo.DemoGround;
import org.enishi.shared.demo.FillDemo;

/** Stores the fields, organisations and people of the demo region. */
@ApplicationScoped
public class DemoOrganisations implements DemoGround {

    @Inject
    private Organisations organisations;

    @Inject
    private Accounts accounts;

    @Override
    public boolean isUntouched() {
        return organisations.isEmpty();
    }

    void fill(@Observes @Priority(FillDemo.ORGANISATION) FillDemo demo) {
        DemoRegion region = DemoRegion.read(demo);
        organisations.addFields(region.fields());
        organisations.addAll(region.organisations());
        region.accounts().forEach(accounts::add);
    }
}
