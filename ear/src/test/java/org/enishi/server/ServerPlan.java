package org.enishi.server;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server is to be: its name (and so its base directory), database, ports, settings and Java options. A second node or a
 * server to be killed is a plan with another name.
 */
public record ServerPlan(
        String name, Database database, Ports ports, Map<String, String> settings, List<String> javaOptions) {

    public ServerPlan {
        settings = Map.copyOf(settings);
        javaOptions = List.copyOf(javaOptions);
    }

    /**
     * The public address is https, with the certificate that the server signs itself. What is new has as much room from the beginning as
     * it would have at last, so it is swept half as often. Its time zone is nobody's, so that a forgotten one shows.
     */
    public static ServerPlan of(String name, Database database, Ports ports) {
        return new ServerPlan(
                name,
                database,
                ports,
                Map.of("enishi.url", "https://localhost:" + ports.https()),
                List.of("-Xmx768m", "-Xmn256m", "-XX:+UseSerialGC", "-Duser.timezone=UTC"));
    }

    public ServerPlan with(String setting, String value) {
        return with(Map.of(setting, value));
    }

    public ServerPlan with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(settings);
        all.putAll(more);
        return new ServerPlan(name, database, ports, all, javaOptions);
    }

    /** Nothing dead is left lying between the living, so that the memory in use is told to the megabyte. */
    ServerPlan measured() {
        return withJavaOptions("-XX:MarkSweepDeadRatio=0");
    }

    public ServerPlan withJavaOptions(String... more) {
        List<String> all = new ArrayList<>(javaOptions);
        all.addAll(List.of(more));
        return new ServerPlan(name, database, ports, settings, all);
    }

    /** For a server that is killed soon. */
    public ServerPlan shortLived() {
        return withJavaOptions(Compilers.mostlyTheFirst());
    }

    /** For the one server that all tests of a database share. */
    public ServerPlan forAllTests() {
        return withJavaOptions(Compilers.theSecondLater());
    }

    /** As one of several, on top of what every server needs. */
    public ServerPlan among(ClusterPlan cluster) {
        return with(cluster.settingsOf(name));
    }

    /** As one that wants to be one of several and does not know their secret. */
    public ServerPlan strangerTo(ClusterPlan cluster) {
        return with(cluster.settingsOfStranger());
    }

    /** In the order in which they are run. */
    List<String> scripts() {
        List<String> all = new ArrayList<>(List.of("standalone.cli", database.script(), "mail.cli", "hardening.cli"));
        if (settings.containsKey(ClusterPlan.NODES)) {
            all.add("ha.cli");
        }
        if (settings.containsKey(ClusterPlan.OUTSIDE_PORT)) {
            all.add(ClusterWires.script());
        }
        return all;
    }

    public URI address() {
        return URI.create(settings.get("enishi.url"));
    }

    /** Everything that the server is told as a system property. */
    Map<String, String> properties() {
        Map<String, String> all = new TreeMap<>(database.settings());
        all.putAll(settings);
        all.put("jboss.http.port", Integer.toString(ports.http()));
        all.put("jboss.https.port", Integer.toString(ports.https()));
        all.put("jboss.management.http.port", Integer.toString(ports.management()));
        all.put("jboss.node.name", name);
        all.put("enishi.node", name);
        return all;
    }
}
