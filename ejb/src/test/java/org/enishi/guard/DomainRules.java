package org.enishi.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.enishi.guard.Findings.are;
import static org.enishi.guard.Findings.hold;
import static org.enishi.guard.Findings.noDependency;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.NormalScope;
import java.util.Set;

/** Who may know whom. */
final class DomainRules {

    private static final Set<String> MODEL_MAY_KNOW = Set.of("java.", "jakarta.persistence.");

    /** What static weaving writes into the classes of entities. */
    private static final Set<String> WOVEN =
            Set.of("org.eclipse.persistence.", "jakarta.xml.bind.annotation.XmlTransient");

    private DomainRules() {}

    static ArchRule partsFollowTheTable(House house) {
        return classes()
                .that(are("ours", house::isOurs))
                .should(noDependency(
                        "depend on nothing that the table of dependencies forbids",
                        (from, to) -> house.isOurs(to) && !mayKnow(house, house.part(from), house.part(to))))
                .because("shared knows no domain, organisation only shared, the other domains only these two and not "
                        + "each other; a page that shows two domains composes them in web");
    }

    private static boolean mayKnow(House house, String from, String to) {
        return switch (from) {
            case "web" -> true;
            case "shared", "organisation" -> to.equals(from) || to.equals("shared");
            default -> Set.of(from, "organisation", "shared").contains(to);
        };
    }

    static ArchRule privateRoomsStayPrivate(House house) {
        return classes()
                .that(are("ours", house::isOurs))
                .should(noDependency("leave the private rooms of others alone", (from, to) -> {
                    String owner = house.ownerOfPrivateRoom(to);
                    return owner != null && !(House.packageOf(from) + ".").startsWith(owner + ".");
                }))
                .because(
                        "the face of a domain is its root package, data and event; the rest may change without asking");
    }

    static ArchRule domainsHaveOnlyTheseRooms(House house) {
        return classes()
                .that(are("in a domain or in no part", type -> isOutsideSharedAndWeb(house, type)))
                .should(hold(
                        "stand in a room that every domain has",
                        type -> house.isInDomain(type) && house.isKnownRoom(type)))
                .because("a newcomer finds the same rooms in every domain");
    }

    private static boolean isOutsideSharedAndWeb(House house, JavaClass type) {
        return house.isOurs(type) && !house.isShared(type) && !house.isWeb(type) && !isPackageDescription(type);
    }

    static ArchRule roomsLookDown(House house) {
        return classes()
                .that(are("in a domain or in shared", type -> house.isInDomain(type) || house.isShared(type)))
                .should(noDependency(
                        "know only what is lower in their domain",
                        (from, to) -> house.home(from).equals(house.home(to)) && house.looksUp(from, to)))
                .because(
                        "inside a domain, and inside a subject of shared: data < event < model < store < services < reaction < demo");
    }

    static ArchRule partsHaveNoCycles(House house) {
        return slices().matching(house.root() + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle of parts is one part that pretends to be several");
    }

    static ArchRule roomsHaveNoCycles(House house) {
        return slices().matching(house.root() + ".(*).(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle of rooms can only be changed as a whole");
    }

    static ArchRule modelKnowsNoContainer(House house) {
        return classes()
                .that(are("models", type -> house.innerRoom(type).equals("model")))
                .should(noDependency(
                        "know only the language, the mapping annotations and plain classes of ours",
                        (from, to) -> house.isOurs(to) ? isManaged(to) : isForeign(to)))
                .because("rules that need no container are read, tested and moved without one");
    }

    private static boolean isManaged(JavaClass type) {
        return House.isService(type) || type.isMetaAnnotatedWith(NormalScope.class);
    }

    private static boolean isForeign(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.contains(".")
                && !House.ofProduct().isOurs(type)
                && MODEL_MAY_KNOW.stream().noneMatch(name::startsWith)
                && WOVEN.stream().noneMatch(name::startsWith);
    }

    static ArchRule dataIsRecordsAndEnums(House house) {
        return classes()
                .that(are("data", type -> isTypeOf(house, "data", type)))
                .should(hold("be records or enums", type -> type.isRecord() || type.isEnum()))
                .because("what crosses the boundary of a domain carries values and no behaviour that could change");
    }

    static ArchRule eventsAreRecords(House house) {
        return classes()
                .that(are("events", type -> isTypeOf(house, "event", type)))
                .should(hold("be records", type -> type.isRecord() || type.isEnum()))
                .because("a fact does not change after it has happened");
    }

    /** Without the bodies of enum constants and the package description, which the compiler makes classes of. */
    private static boolean isTypeOf(House house, String room, JavaClass type) {
        return house.innerRoom(type).equals(room) && !type.isAnonymousClass() && !isPackageDescription(type);
    }

    private static boolean isPackageDescription(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
