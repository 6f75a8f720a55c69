package org.enishi.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.LawPage;
import org.enishi.it.Stage;
import org.enishi.it.organisation.Ground;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.NotSignedIn;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Requires;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** Every cell of the access law, asked of every use case. R18, R20. */
class AccessLawIT extends FromInside {

    @Inject
    private BeanManager beans;

    @Inject
    private Stage stage;

    @Inject
    private Ground ground;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private UserTransaction transaction;

    @Test
    void every_use_case_lets_in_exactly_those_whom_the_law_names() throws Exception {
        LawPage law = LawPage.read();
        List<String> differences = new ArrayList<>();
        int cells = 0;
        for (Bean<?> service : services()) {
            for (Method useCase : useCases(service)) {
                for (String column : LawPage.SIGNED_IN) {
                    stage.enter(column);
                    boolean allowed = isLetIn(service, useCase);
                    cells++;
                    if (allowed
                            != law.allows(useCase.getAnnotation(Requires.class).value(), column)) {
                        differences.add(column + (allowed ? " may " : " may not ") + useCase);
                    }
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(cells).as("cells run").isGreaterThan(7 * 10);
    }

    @Test
    void whoever_is_still_entering_may_do_nothing_else() throws Exception {
        LawPage law = LawPage.read();
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "law-of-entering");
        ground.act(ground.entering(university, Role.ADMINISTRATOR, "entering"));
        for (Bean<?> service : services()) {
            for (Method useCase : useCases(service)) {
                assertThat(isLetIn(service, useCase))
                        .as(useCase.toString())
                        .isEqualTo(
                                law.allows(useCase.getAnnotation(Requires.class).value(), LawPage.ENTERING));
            }
        }
    }

    @Test
    void nobody_comes_in_without_having_signed_in() throws Exception {
        currentActor.forget();
        for (Bean<?> service : services()) {
            for (Method useCase : useCases(service)) {
                assertThat(outcome(service, useCase)).as(useCase.toString()).isInstanceOf(NotSignedIn.class);
            }
        }
    }

    private boolean isLetIn(Bean<?> service, Method useCase) throws Exception {
        Throwable outcome = outcome(service, useCase);
        assertThat(outcome instanceof NotSignedIn).as(useCase.toString()).isFalse();
        return !(outcome instanceof NotPermitted);
    }

    /** Without arguments worth the name: whether it fails behind the door is not asked here, and nothing is kept. */
    private Throwable outcome(Bean<?> service, Method useCase) throws Exception {
        Object reference = beans.getReference(service, service.getBeanClass(), beans.createCreationalContext(service));
        Object[] nothing = Arrays.stream(useCase.getParameterTypes())
                .map(AccessLawIT::nothing)
                .toArray();
        transaction.begin();
        try {
            useCase.invoke(reference, nothing);
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        } finally {
            transaction.rollback();
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == long.class) {
            return 1L;
        }
        return type == int.class ? (Object) 1 : type == boolean.class ? false : null;
    }

    private List<? extends Bean<?>> services() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.enishi."))
                .filter(bean -> !useCases(bean).isEmpty())
                .toList();
    }

    private static List<Method> useCases(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.isAnnotationPresent(Requires.class))
                .toList();
    }
}
