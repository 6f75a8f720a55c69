package org.enishi.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.FileAsset;
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

    private static final Path TESTS = Path.of("org/enishi/it");
    private static final Path INSIDE = TESTS.resolve("inside");

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
                .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class));
        addFiles(war, "WEB-INF/classes/", path -> path.startsWith(TESTS) && !path.startsWith(INSIDE));
        return Testable.archiveToTest(war);
    }

    private static JavaArchive inside() {
        JavaArchive jar = ShrinkWrap.create(JavaArchive.class, "it-inside.jar")
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
        addFiles(jar, "", path -> path.startsWith(INSIDE));
        return jar;
    }

    /** Classes and whatever lies beside them: the tests may bring files of their own. */
    private static void addFiles(Archive<?> archive, String target, Predicate<Path> wanted) {
        Path root = jarOf(EnrichedApplication.class).toPath();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> wanted.test(root.relativize(file)))
                    .forEach(file -> archive.add(new FileAsset(file.toFile()), target + root.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
