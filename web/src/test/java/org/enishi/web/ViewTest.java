package org.enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.guard.Classes;
import org.enishi.guard.House;
import org.enishi.shared.security.AccessLaw;
import org.enishi.web.guard.Expressions;
import org.enishi.web.guard.Markup;
import org.enishi.web.guard.TagLibraries;
import org.enishi.web.guard.View;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What can be said of the views without showing them. */
class ViewTest {

    private static final House HOUSE = House.ofProduct();
    private static final JavaClasses CLASSES = Classes.ofProduct();
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final List<View> VIEWS = View.below(WEBAPP);
    private static final List<View> PAGES = VIEWS.stream().filter(View::isPage).toList();
    private static final Pattern VIEW_BEAN = Pattern.compile("#\\{[^}]*?\\b([a-z]\\w*View)\\b");
    private static final String TEMPLATES = "/WEB-INF/templates/";

    private static Map<String, Class<?>> beans;
    private static TagLibraries libraries;

    @BeforeAll
    static void lookAround() throws IOException {
        beans = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .map(type -> (Class<?>) type.reflect())
                .collect(Collectors.toMap(Expressions::nameOf, Function.identity()));
        try (InputStream own = Files.newInputStream(WEBAPP.resolve("WEB-INF/app.taglib.xml"))) {
            libraries = new TagLibraries(own);
        }
    }

    @Test
    void noViewHoldsWhatBelongsElsewhere() {
        Markup markup = new Markup(libraries);

        assertThat(VIEWS).flatMap(markup::faults).isEmpty();
    }

    @Test
    void everyExpressionFindsWhatItAsksFor() {
        Expressions expressions = new Expressions(beans.values().stream(), VIEWS, libraries);

        assertThat(VIEWS).flatMap(expressions::faults).isEmpty();
    }

    @Test
    void everyFileThatAViewNamesIsThere() {
        Stream<String> named = VIEWS.stream().flatMap(ViewTest::namedBy);

        assertThat(Stream.concat(libraries.sources(), named))
                .filteredOn(name -> !Files.isRegularFile(WEBAPP.resolve(name.substring(1))))
                .isEmpty();
    }

    @Test
    void everyPageIsSetInATemplate() {
        for (View page : PAGES) {
            assertThat(page.root().getTagName()).as(page.name()).isEqualTo("ui:composition");
            assertThat(page.root().getAttribute("template")).as(page.name()).startsWith(TEMPLATES);
        }
    }

    @Test
    void everyPageHasItsRowInTheAccessLawAndEveryRowItsPage() {
        assertThat(rowsOfViews())
                .containsExactlyInAnyOrderElementsOf(
                        PAGES.stream().map(View::address).toList());
    }

    @Test
    void everyPartIsShownSomewhere() {
        List<String> named = VIEWS.stream().flatMap(ViewTest::namedBy).toList();
        List<String> sources = libraries.sources().toList();

        assertThat(VIEWS)
                .filteredOn(View::isPart)
                .filteredOn(part -> !named.contains(part.name()) && !sources.contains(part.name()))
                .isEmpty();
    }

    @Test
    void aPageIsAnsweredByTheBeanOfItsNameOnly() {
        for (View page : PAGES) {
            assertThat(VIEW_BEAN.matcher(page.text()).results().map(found -> found.group(1)))
                    .as(page.name())
                    .filteredOn(bean -> !bean.equals(Introspector.decapitalize(page.viewClass())))
                    .isEmpty();
        }
    }

    /** In the room of its domain, where the page lies in a folder of a domain. */
    @Test
    void everyViewClassHasItsPage() {
        for (JavaClass type : CLASSES) {
            if (HOUSE.isWeb(type) && type.getSimpleName().endsWith("View")) {
                assertThat(PAGES)
                        .as(type.getName())
                        .anyMatch(page -> page.viewClass().equals(type.getSimpleName())
                                && (!isDomain(page.folder()) || HOUSE.room(type).equals(page.folder())));
                assertThat(type.isAnnotatedWith(Named.class)).as(type.getName()).isTrue();
            }
        }
    }

    private static boolean isDomain(String folder) {
        return CLASSES.stream()
                .anyMatch(type -> HOUSE.isInDomain(type) && HOUSE.part(type).equals(folder));
    }

    private static Stream<String> namedBy(View view) {
        return View.elements(view.root())
                .flatMap(element -> Stream.of(element.getAttribute("template"), source(element)))
                .filter(name -> name.startsWith("/WEB-INF/"));
    }

    private static String source(Element element) {
        return element.getTagName().equals("ui:include") ? element.getAttribute("src") : "";
    }

    private static List<String> rowsOfViews() {
        try (InputStream law = AccessLaw.class.getResourceAsStream("permissions.tsv")) {
            return new String(law.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .filter(row -> row[0].equals("view"))
                    .map(row -> row[1])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
