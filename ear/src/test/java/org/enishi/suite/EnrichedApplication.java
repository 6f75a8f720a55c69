package org.enishi.suite;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application as it was packaged, with two modules that exist in tests only: {@code it.war} with the test classes of
 * {@code org.enishi.it} (they see everything, nothing sees them), and {@code lib/it-inside.jar} with {@code org.enishi.it.inside},
 * which the application's own modules see: that is how a test moves their clock.
 */
final class EnrichedApplication {

    private static final String TESTS = "/org/enishi/it/.*";
    private static final String INSIDE = "/org/enishi/it/inside/.*";

    private final Path packaged;

    EnrichedApplication(Path packaged) {
        this.packaged = packaged;
    }

    Archive<?> archive() {
        EnterpriseArchive ear = ShrinkWrap.create(
                        ZipImporter.class, packaged.getFileName().toString())
                .importFrom(packaged.toFile())
                .as(EnterpriseArchive.class);
        Descriptors.addModule(ear, "it.war", "/it");
        Descriptors.addDependency(ear, "it.war", "deployment." + ear.getName() + ".enishi-web.war");
        return ear.addAsModule(tests()).addAsLibrary(inside());
    }

    private static WebArchive tests() {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "it.war")
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsLibraries(List.of(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class))
                        .toArray(File[]::new));
        war.merge(classes(TESTS).as(GenericArchive.class), "WEB-INF/classes", Filters.exclude(INSIDE));
        return war;
    }

    private static JavaArchive inside() {
        JavaArchive jar = ShrinkWrap.create(JavaArchive.class, "it-inside.jar")
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        jar.merge(classes(INSIDE));
        return jar;
    }

    private static GenericArchive classes(String pattern) {
        return ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory(jarOf(EnrichedApplication.class), Filters.include(pattern))
                .as(GenericArchive.class);
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
