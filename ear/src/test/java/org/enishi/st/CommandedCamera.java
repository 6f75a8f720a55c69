package org.enishi.st;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The camera of one visitor, in all his tabs: what is before it, the test says. */
final class CommandedCamera {

    private volatile String scene = "nobody";

    private CommandedCamera() {}

    static CommandedCamera of(BrowserContext context) {
        CommandedCamera camera = new CommandedCamera();
        context.exposeFunction("cameraScene", arguments -> camera.scene);
        context.addInitScript(script());
        return camera;
    }

    void shows(String wanted) {
        scene = wanted;
    }

    private static String script() {
        try (InputStream file = CommandedCamera.class.getResourceAsStream("camera.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
