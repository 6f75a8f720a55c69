package org.enishi.server;

import java.util.Map;
import java.util.TreeMap;

/** Settings of the application ({@code -Denishi.…}) that were given to this process and are handed on to its servers. */
final class Settings {

    private static final String OURS = "enishi.";
    private static final String OF_THE_HARNESS = "enishi.server.";

    private Settings() {}

    static Map<String, String> ofThisProcess() {
        Map<String, String> settings = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(OURS) && !name.startsWith(OF_THE_HARNESS))
                .forEach(name -> settings.put(name, System.getProperty(name)));
        return settings;
    }
}
