package org.enishi.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.KeyGenerator;

/**
 * What makes servers of several names one: where each of them listens to the others, where those find it, and what only they
 * know.
 */
public record ClusterPlan(Map<String, Integer> ports, Map<String, InetSocketAddress> outside, Path keyStore) {

    /** The place where a node tells that it lives is so far from the place where the others find it. */
    static final int LIVING = 100;

    static final String NODES = "enishi.cluster.nodes";
    static final String OUTSIDE_PORT = "enishi.cluster.outside.port";

    private static final String OUTSIDE_ADDRESS = "enishi.cluster.outside.address";
    private static final String SECRET = "enishi.cluster.secret";
    private static final String PASSWORD = "enishi.cluster.keystore.password";

    /** The script wants to know that there are such; which ones, a server is told when it starts. */
    static final Map<String, String> WHILE_SCRIPTS_RUN =
            Map.of(NODES, "localhost[7600]", SECRET, "not this one", PASSWORD, "not this one");

    private static final String KEY_PASSWORD = "of a test only";

    public static ClusterPlan of(Installation installation, String... names) {
        Map<String, Integer> ports = new TreeMap<>();
        for (String name : names) {
            ports.put(name, freePort());
        }
        return new ClusterPlan(ports, Map.of(), makeKey(installation.work().resolve("cluster.p12")));
    }

    /** The same, but the others find each of them where it does not listen itself. */
    ClusterPlan reachedAt(Map<String, InetSocketAddress> places) {
        return new ClusterPlan(ports, places, keyStore);
    }

    static int freePort() {
        int port = Ports.free().http();
        while (!Ports.isFree(port + LIVING)) {
            port = Ports.free().http();
        }
        return port;
    }

    private static Path makeKey(Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            KeyGenerator keys = KeyGenerator.getInstance("AES");
            keys.init(256);
            KeyStore.PasswordProtection password = new KeyStore.PasswordProtection(KEY_PASSWORD.toCharArray());
            store.setEntry("enishi", new KeyStore.SecretKeyEntry(keys.generateKey()), password);
            store.store(out, KEY_PASSWORD.toCharArray());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> settingsOf(String name) {
        Map<String, String> all = new TreeMap<>(common(ports.get(name)));
        all.put(SECRET, "known to these tests");
        if (outside.containsKey(name)) {
            all.putAll(outside(place(name)));
        }
        return all;
    }

    /** Of one that has got hold of everything but the secret. */
    Map<String, String> settingsOfStranger() {
        int port = freePort();
        Map<String, String> all = new TreeMap<>(common(port));
        all.put(SECRET, "a guess");
        all.putAll(outside(here(port)));
        return all;
    }

    private static Map<String, String> outside(InetSocketAddress place) {
        return Map.of(OUTSIDE_ADDRESS, place.getHostString(), OUTSIDE_PORT, Integer.toString(place.getPort()));
    }

    private Map<String, String> common(int port) {
        return Map.of(
                NODES,
                ports.keySet().stream()
                        .map(this::place)
                        .map(place -> place.getHostString() + "[" + place.getPort() + "]")
                        .collect(Collectors.joining(",")),
                "enishi.cluster.port",
                Integer.toString(port),
                "enishi.cluster.keystore",
                keyStore.toString(),
                PASSWORD,
                KEY_PASSWORD);
    }

    private InetSocketAddress place(String name) {
        return outside.getOrDefault(name, here(ports.get(name)));
    }

    private static InetSocketAddress here(int port) {
        return new InetSocketAddress("127.0.0.1", port);
    }
}
