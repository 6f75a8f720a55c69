package org.enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.enishi.guard.Classes;
import org.junit.jupiter.api.Test;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A page that was opened on one node goes on at another one: with everything that it holds, and everything that it needs. */
class FailoverTest {

    private static final JavaClasses PRODUCT = Classes.ofProduct();
    private static final List<JavaClass> VIEWS = PRODUCT.stream()
            .filter(type -> type.isAnnotatedWith(ViewScoped.class))
            .toList();

    @Test
    void thereAreViews() {
        assertThat(VIEWS).hasSizeGreaterThan(50);
    }

    @Test
    void everyViewCanTravel() {
        assertThat(VIEWS).allMatch(view -> view.isAssignableTo(Serializable.class));
    }

    @Test
    void whatAViewHoldsCanTravelWithIt() {
        Set<JavaClass> held = new LinkedHashSet<>();
        VIEWS.forEach(view -> collect(view, held));
        assertThat(held).allMatch(FailoverTest::canTravel);
    }

    /** With what that holds in its turn. */
    private static void collect(JavaClass holder, Set<JavaClass> held) {
        fieldsThatTravel(holder)
                .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
                .filter(type -> !isBean(type) && !type.isEquivalentTo(Object.class))
                .filter(held::add)
                .filter(type -> type.getPackageName().startsWith("org.enishi") && !type.isEnum())
                .forEach(type -> collect(type, held));
    }

    /** After the journey nobody would put it there again. */
    @Test
    void whatAViewWasGivenIsNotLeftBehind() {
        assertThat(VIEWS.stream().flatMap(view -> view.getAllFields().stream()))
                .filteredOn(field -> field.isAnnotatedWith(Inject.class))
                .noneMatch(field -> field.getModifiers().contains(JavaModifier.TRANSIENT));
    }

    /** What stands in for a bean is made by its constructor, and on arrival there is no request. */
    @Test
    void noBeanAsksForTheRequestWhileItIsMade() {
        assertThat(PRODUCT.stream().filter(FailoverTest::isBean).flatMap(type -> type.getConstructors().stream()))
                .noneMatch(FailoverTest::asksForTheRequest);
    }

    private static boolean asksForTheRequest(JavaCodeUnit code) {
        return code.getMethodCallsFromSelf().stream()
                .map(call -> call.getTargetOwner())
                .anyMatch(owner -> owner.isEquivalentTo(Faces.class) || owner.isEquivalentTo(FacesContext.class));
    }

    private static Stream<JavaField> fieldsThatTravel(JavaClass holder) {
        return holder.getAllFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.TRANSIENT))
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.isAnnotatedWith(Inject.class));
    }

    private static boolean isBean(JavaClass type) {
        return Stream.of(ViewScoped.class, RequestScoped.class, ApplicationScoped.class)
                .anyMatch(type::isAnnotatedWith);
    }

    private static boolean canTravel(JavaClass type) {
        return type.isPrimitive()
                || type.isArray()
                || type.isAssignableTo(Serializable.class)
                || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class);
    }
}
