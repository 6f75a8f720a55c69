package org.enishi.guard;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Conditions out of plain predicates. Each finding begins with the class that has to change. */
final class Findings {

    private Findings() {}

    /** Violated by every dependency that the predicate finds. */
    static ArchCondition<JavaClass> noDependency(String name, BiPredicate<JavaClass, JavaClass> forbidden) {
        return condition(
                name,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> forbidden.test(type, dependency.getTargetClass()))
                        .map(Dependency::getDescription));
    }

    /** Violated by every call, reference or field access that the predicate finds. */
    static ArchCondition<JavaClass> noAccess(String name, Predicate<JavaAccess<?>> forbidden) {
        return condition(
                name,
                type -> type.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription));
    }

    /** Violated by every class for which the predicate does not hold. */
    static ArchCondition<JavaClass> hold(String name, Predicate<JavaClass> rule) {
        return condition(name, type -> rule.test(type) ? Stream.empty() : Stream.of("does not " + name));
    }

    /** Violated by each finding that the function makes of a class. */
    static ArchCondition<JavaClass> condition(String name, Function<JavaClass, Stream<String>> findings) {
        return new ArchCondition<>(name) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                findings.apply(type)
                        .forEach(finding -> events.add(
                                SimpleConditionEvent.violated(type, "Class <" + type.getName() + ">: " + finding)));
            }
        };
    }

    static DescribedPredicate<JavaClass> are(String name, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(name, predicate);
    }
}
