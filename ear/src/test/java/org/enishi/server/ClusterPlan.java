package org.enishi.server;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.KeyGenerator;

/** What makes servers of several names one: where each of them listens to the others, and what only they know. */
public record ClusterPlan(Map<String, Integer> ports, Path keyStore) {

    static final String NODES = "enishi.cluster.nodes";

    private static final String SECRET = "enishi.cluster.secret";
    private static final String PASSWORD = "enishi.cluster.keystore.password";

    /** The script wants to know that there are such; which ones, a server is told when it starts. */
    static final Map<String, String> WHILE_SCRIPTS_RUN =
            Map.of(NODES, "localhost[7600]", SECRET, "not this one", PASSWORD, "not this one");

    private static final String KEY_PASSWORD = "of a test only";

    /** The place where a node tells that it lives is so far from the place where it listens. */
    private static final int LIVING = 100;

    public static ClusterPlan of(Installation installation, String... names) {
        Map<String, Integer> ports = new TreeMap<>();
        for (String name : names) {
            ports.put(name, freePort());
        }
        return new ClusterPlan(ports, makeKey(installation.work().resolve("cluster.p12")));
    }

    private static int freePort() {
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
        return Map.of(
                NODES,
                ports.values().stream().map(port -> "127.0.0.1[" + port + "]").collect(Collectors.joining(",")),
                "enishi.cluster.port",
                ports.get(name).toString(),
                "enishi.cluster.keystore",
                keyStore.toString(),
                PASSWORD,
                KEY_PASSWORD,
                SECRET,
                "known to these tests");
    }
}
