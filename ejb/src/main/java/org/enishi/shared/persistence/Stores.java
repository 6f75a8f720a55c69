package org.enishi.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.Context;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;

/** Everything that lives as long as the application and holds an entity manager. */
@ApplicationScoped
public class Stores {

    @Inject
    private BeanManager beans;

    /** Those that are not there yet. */
    public void make() {
        all().forEach(this::make);
    }

    private <T> void make(Bean<T> store) {
        Context application = beans.getContext(ApplicationScoped.class);
        application.get(store, beans.createCreationalContext(store));
    }

    public List<Bean<?>> all() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getScope() == ApplicationScoped.class)
                .filter(bean -> asksTheDatabase(bean.getBeanClass()))
                .toList();
    }

    private static boolean asksTheDatabase(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.isAnnotationPresent(PersistenceContext.class));
    }
}
