package org.enishi.server;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Which compilers of Java work in a server. Unless it is said, both do as usual: so it is in one that is measured. */
final class Compilers {

    private Compilers() {}

    /**
     * The first one, and the second for nothing but the hash of a password, which takes ten times as long without it: for a server that is
     * killed soon.
     */
    static String[] mostlyTheFirst() {
        return new String[] {
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:CompilerDirectivesFile=" + file("compilers.json"),
            "-XX:CompileCommand=quiet"
        };
    }

    /**
     * Both, but the second one waits until something is hotter than usual: for a server of half an hour, in which what it makes of all the
     * rest takes longer than what that saves.
     */
    static String[] theSecondLater() {
        return new String[] {
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000"
        };
    }

    private static Path file(String name) {
        try {
            return Path.of(Compilers.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
