package org.enishi.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.enishi.guard.Findings.are;
import static org.enishi.guard.Findings.condition;
import static org.enishi.guard.Findings.hold;
import static org.enishi.guard.Findings.noAccess;
import static org.enishi.guard.Findings.noDependency;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.enishi.shared.security.Requires;

/** What a use case looks like. */
final class ServiceRules {

    private static final int MOST_INJECTED = 7;
    private static final List<Class<? extends Annotation>> INJECTED =
            List.of(Inject.class, EJB.class, Resource.class, PersistenceContext.class);

    private ServiceRules() {}

    static ArchRule everyUseCaseNamesItsPermission(House house) {
        return classes()
                .that(House.service())
                .should(condition(
                        "say of every public method who may call it",
                        type -> type.getMethods().stream()
                                .filter(ServiceRules::isUseCase)
                                .filter(method -> !method.isAnnotatedWith(Requires.class))
                                .filter(method -> !method.isAnnotatedWith(PermitAll.class))
                                .map(method -> method.getName() + " has neither @Requires nor @PermitAll")))
                .because("a public method of a service is a use case, and a use case without a permission is a hole");
    }

    /** Timers and the start are not public; an observer acts for whoever caused the event. */
    private static boolean isUseCase(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getParameters().stream().noneMatch(parameter -> parameter.isAnnotatedWith(Observes.class));
    }

    static ArchRule permissionsStandOnMethods(House house) {
        return classes()
                .that(are("no interceptors", type -> !type.isAnnotatedWith(Interceptor.class)))
                .should(hold("carry no permission as a class", type -> !type.isAnnotatedWith(Requires.class)))
                .because("the interceptor reads the permission of the method; that of a class would not be seen");
    }

    static ArchRule servicesHaveNoInterface(House house) {
        return classes()
                .that(House.service())
                .should(hold(
                        "implement nothing and extend nothing",
                        type -> type.getRawInterfaces().isEmpty()
                                && type.getRawSuperclass()
                                        .filter(parent -> !parent.isEquivalentTo(Object.class))
                                        .isEmpty()))
                .because("there is one service of its kind, and an inherited method would be a use case unseen");
    }

    static ArchRule webEntersThroughServices(House house) {
        return classes()
                .that(are("in web", house::isWeb))
                .should(noDependency(
                        "use only services of the root package of a domain",
                        (from, to) -> house.isInDomain(to) && house.room(to).isEmpty() && !House.isService(to)))
                .because("every other class there asks for no permission");
    }

    static ArchRule fewThingsAreInjected(House house) {
        return classes()
                .should(condition("have at most " + MOST_INJECTED + " injected fields", type -> {
                    long injected = countInjected(type);
                    return List.of(injected + " injected").stream().filter(finding -> injected > MOST_INJECTED);
                }))
                .because("a class that needs more does more than one thing");
    }

    private static long countInjected(JavaClass type) {
        long fields = type.getFields().stream()
                .filter(field -> INJECTED.stream().anyMatch(field::isAnnotatedWith))
                .count();
        long parameters = type.getConstructors().stream()
                .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                .mapToLong(constructor -> constructor.getRawParameterTypes().size())
                .sum();
        return fields + parameters;
    }

    static ArchRule onlyServicesFireEvents(House house) {
        return classes()
                .that(are("no services", type -> !firesByRight(house, type)))
                .should(noDependency("fire no events", (from, to) -> to.isEquivalentTo(Event.class)))
                .because("an event is fired where the transaction of the use case begins and ends");
    }

    /** In shared, the services stand in the root package of a room: shared.notice, not shared.notice.model. */
    private static boolean firesByRight(House house, JavaClass type) {
        return House.isService(type)
                || !house.isWeb(type) && house.innerRoom(type).isEmpty();
    }

    static ArchRule eventsAreNeverAsynchronous(House house) {
        return classes()
                .should(noAccess(
                        "fire no event asynchronously",
                        access -> access.getName().equals("fireAsync")
                                && access.getTargetOwner().isAssignableTo(Event.class)))
                .because("what follows from an event belongs to its transaction, or waits for its success");
    }
}
