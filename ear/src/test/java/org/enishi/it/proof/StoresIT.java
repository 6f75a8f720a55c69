package org.enishi.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import org.enishi.it.FromInside;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.persistence.Stores;
import org.junit.jupiter.api.Test;

/** A server that is told to stop must not wait for an entity manager that somebody is about to be given. */
class StoresIT extends FromInside {

    @Inject
    private Stores stores;

    @Inject
    private BeanManager beans;

    @Test
    void every_store_has_its_entity_manager_from_the_start() {
        AlterableContext application = (AlterableContext) beans.getContext(ApplicationScoped.class);
        assertThat(stores.all()).extracting(Bean::getBeanClass).contains(Accounts.class);
        assertThat(stores.all())
                .allSatisfy(store -> assertThat(application.get(store))
                        .as(store.getBeanClass().getSimpleName())
                        .isNotNull());
    }

    @Test
    void a_store_that_is_not_there_is_made() {
        AlterableContext application = (AlterableContext) beans.getContext(ApplicationScoped.class);
        Bean<?> accounts = stores.all().stream()
                .filter(store -> store.getBeanClass() == Accounts.class)
                .findFirst()
                .orElseThrow();
        application.destroy(accounts);
        assertThat(application.get(accounts)).isNull();
        stores.make();
        assertThat(application.get(accounts)).isNotNull();
    }
}
