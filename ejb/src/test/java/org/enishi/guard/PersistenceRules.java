package org.enishi.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.enishi.guard.Findings.are;
import static org.enishi.guard.Findings.condition;
import static org.enishi.guard.Findings.hold;
import static org.enishi.guard.Findings.noDependency;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.enishi.shared.persistence.BaseEntity;

/** What an entity looks like, and who may touch the database. */
final class PersistenceRules {

    private static final Pattern DATABASE_ACCESS = Pattern.compile(
            "jakarta\\.persistence\\.(EntityManager\\w*|(Typed|StoredProcedure)?Query|Persistence(Context|Unit)?"
                    + "|criteria\\..*)");
    private static final Pattern SETTER = Pattern.compile("set\\p{Lu}.*");

    private PersistenceRules() {}

    static ArchRule onlyStoresTouchTheDatabase(House house) {
        return classes()
                .that(are("no stores", type -> !isStore(house, type)))
                .should(noDependency(
                        "use no entity manager and no query",
                        (from, to) -> DATABASE_ACCESS.matcher(to.getName()).matches()))
                .because("one place knows JPQL, so one place is read when a query is slow or shows too much");
    }

    private static boolean isStore(House house, JavaClass type) {
        String name = House.packageOf(type);
        return Arrays.asList(name.split("\\.")).contains("store") || name.equals(house.root() + ".shared.persistence");
    }

    static ArchRule entitiesExtendTheBase(House house) {
        return classes()
                .that(are("entities", type -> type.isAnnotatedWith(Entity.class)))
                .should(hold("extend BaseEntity", type -> type.isAssignableTo(BaseEntity.class)))
                .because("identity and version are the same for every entity");
    }

    static ArchRule entitiesHaveNoSetters(House house) {
        return classes()
                .that(are("mapped", PersistenceRules::isMapped))
                .should(condition("have no public setters and no public fields", PersistenceRules::openings))
                .because("state changes by behaviour, which can refuse");
    }

    private static Stream<String> openings(JavaClass type) {
        Stream<String> setters = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> SETTER.matcher(method.getName()).matches())
                .map(method -> method.getName() + " is a public setter");
        Stream<String> fields = type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> field.getName() + " is a public field");
        return Stream.concat(setters, fields);
    }

    static ArchRule entitiesNeverReachWeb(House house) {
        return classes()
                .that(are("in web", house::isWeb))
                .should(noDependency("know no entity", (from, to) -> isMapped(to)))
                .because("lists are rows and edits are commands; an entity in a page is a second way to change it");
    }

    static ArchRule mappingsArePlain(House house) {
        return classes()
                .that(are("mapped", PersistenceRules::isMapped))
                .should(condition("be lazy, keep enums by name and have no listeners", PersistenceRules::surprises))
                .because("what is loaded eagerly, by ordinal or behind the back is found out in production");
    }

    private static Stream<String> surprises(JavaClass type) {
        Stream<String> ofFields = type.getFields().stream().flatMap(PersistenceRules::surprisesOf);
        Stream<String> ofType =
                Stream.of("has entity listeners").filter(finding -> type.isAnnotatedWith(EntityListeners.class));
        return Stream.concat(ofFields, ofType);
    }

    private static Stream<String> surprisesOf(JavaField field) {
        boolean eager = field.tryGetAnnotationOfType(ManyToOne.class)
                .map(ManyToOne::fetch)
                .or(() -> field.tryGetAnnotationOfType(OneToOne.class).map(OneToOne::fetch))
                .or(() -> collectionFetch(field))
                .filter(FetchType.EAGER::equals)
                .isPresent();
        boolean ordinal = field.tryGetAnnotationOfType(Enumerated.class)
                .filter(enumerated -> enumerated.value() != EnumType.STRING)
                .isPresent();
        boolean unsaid = field.getRawType().isEnum()
                && !field.isAnnotatedWith(Enumerated.class)
                && !field.getModifiers().contains(JavaModifier.STATIC)
                && !field.getModifiers().contains(JavaModifier.TRANSIENT);
        return Stream.of(
                        Optional.of(" is loaded eagerly").filter(finding -> eager),
                        Optional.of(" is kept by ordinal").filter(finding -> ordinal || unsaid))
                .flatMap(Optional::stream)
                .map(finding -> field.getName() + finding);
    }

    private static Optional<FetchType> collectionFetch(JavaField field) {
        return field.tryGetAnnotationOfType(jakarta.persistence.ElementCollection.class)
                .map(jakarta.persistence.ElementCollection::fetch)
                .or(() -> field.tryGetAnnotationOfType(jakarta.persistence.OneToMany.class)
                        .map(jakarta.persistence.OneToMany::fetch))
                .or(() -> field.tryGetAnnotationOfType(jakarta.persistence.ManyToMany.class)
                        .map(jakarta.persistence.ManyToMany::fetch));
    }

    static boolean isMapped(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.isAnnotatedWith(Embeddable.class);
    }
}
