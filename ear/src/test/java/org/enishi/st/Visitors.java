package org.enishi.st;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.enishi.server.Installation;
import org.enishi.server.TestBed;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The people of one test, each with cookies of their own. When the test is over, whatever their browsers complained about fails
 * it, and of a test that failed there is a picture of every page.
 */
public final class Visitors implements BeforeEachCallback, AfterEachCallback {

    private final List<Visitor> present = new ArrayList<>();
    private final Supplier<URI> place;
    private URI address;

    /** Of the application that the whole suite shares. */
    Visitors() {
        this(() -> TestBed.current().server().address());
    }

    /** Of another one. */
    public Visitors(Supplier<URI> place) {
        this.place = place;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        address = place.get();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> complaints = present.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        boolean failed = context.getExecutionException().isPresent() || !complaints.isEmpty();
        for (int i = 0; i < present.size(); i++) {
            try (Visitor visitor = present.get(i)) {
                if (failed) {
                    visitor.photograph(picture(context, i + 1));
                }
            }
        }
        present.clear();
        if (!complaints.isEmpty() && context.getExecutionException().isEmpty()) {
            throw new AssertionError("The browser complained:\n" + String.join("\n", complaints));
        }
    }

    Visitor first() {
        return present.isEmpty() ? another() : present.get(0);
    }

    /** Somebody else, at another machine. */
    public Visitor another() {
        Visitor visitor = new Visitor(address);
        present.add(visitor);
        return visitor;
    }

    /** Somebody who has signed in before. His sign-in is lent to many tests: whoever signs out comes in by the door. */
    public Visitor as(String login) {
        Visitor visitor = new Visitor(address, SignIns.cookiesOf(login, address));
        present.add(visitor);
        return visitor;
    }

    private static Path picture(ExtensionContext context, int number) {
        String method = context.getRequiredTestMethod().getName();
        String round = context.getDisplayName().startsWith(method)
                ? ""
                : context.getDisplayName().replaceAll("[^\\p{L}\\p{N}-]+", "-");
        String test = context.getRequiredTestClass().getSimpleName() + "." + method + round;
        return Installation.ofThisBuild()
                .work()
                .resolve("screenshots")
                .resolve(System.getProperty("enishi.it.database", "h2"))
                .resolve(test + "-" + number + ".png");
    }
}
