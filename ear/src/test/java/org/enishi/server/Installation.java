package org.enishi.server;

import java.nio.file.Path;

/**
 * Where the build put things: the unpacked server (never written to), our CLI scripts, a directory to work in, the application.
 * Known only from the properties that the build gives, so that no path is guessed.
 */
public record Installation(Path home, Path scripts, Path work, Path application) {

    public static Installation ofThisBuild() {
        return new Installation(path("home"), path("scripts"), path("work"), path("application"));
    }

    static Path path(String name) {
        String value = System.getProperty("enishi.server." + name);
        if (value == null) {
            throw new IllegalStateException(
                    "The property enishi.server." + name + " is missing: run this through Maven");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }
}
