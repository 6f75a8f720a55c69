package org.enishi.guard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.enishi.guard.Findings.are;
import static org.enishi.guard.Findings.hold;
import static org.enishi.guard.Findings.noAccess;
import static org.enishi.guard.Findings.noDependency;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.regex.Pattern;

/** What holds for every class. */
final class CodeRules {

    private static final Pattern EMPTY_NAME = Pattern.compile(".*(Impl|Manager|Helper|Utils?)");
    private static final Pattern PAGES =
            Pattern.compile("(jakarta\\.(faces|servlet|websocket)|org\\.(primefaces|omnifaces))\\..*");

    private CodeRules() {}

    static ArchRule timeComesFromTheClock(House house) {
        return classes()
                .that(are("outside shared.time", type -> !House.packageOf(type).equals(house.root() + ".shared.time")))
                .should(noAccess("ask the injected clock for the time", CodeRules::bypassesTheClock))
                .because("a test must be able to move the time");
    }

    private static boolean bypassesTheClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return switch (access.getName()) {
            case "now" -> owner.startsWith("java.time.") && !takesClock(access);
            case "currentTimeMillis" -> owner.equals(System.class.getName());
            case "getInstance" -> owner.equals(Calendar.class.getName());
            case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                owner.equals(Clock.class.getName());
            case JavaConstructor.CONSTRUCTOR_NAME -> owner.equals(Date.class.getName()) && takesNothing(access);
            default -> false;
        };
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().isEmpty();
    }

    static ArchRule domainsKnowNoPages(House house) {
        return classes()
                .that(are("outside web", type -> !house.isWeb(type)))
                .should(noDependency(
                        "know no Faces, Servlet or WebSocket",
                        (from, to) -> PAGES.matcher(to.getBaseComponentType().getName())
                                .matches()))
                .because("a domain serves pages, jobs and tests alike");
    }

    static ArchRule namesSaySomething(House house) {
        return classes()
                .should(hold(
                        "have a name that says what they are",
                        type -> !EMPTY_NAME.matcher(type.getSimpleName()).matches()))
                .because("Impl, Manager, Helper and Util say nothing, and attract everything");
    }
}
