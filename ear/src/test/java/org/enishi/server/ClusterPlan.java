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

/** What makes servers of several names one: the wire by which each of them is reached, and what only they know. */
public record ClusterPlan(Map<String, ClusterWire> wires, Path keyStore) implements AutoCloseable {

    public static final String SECRET = "enishi.cluster.secret";

    static final String NODES = "enishi.cluster.nodes";

    private static final String PASSWORD = "enishi.cluster.keystore.password";

    /** The script wants to know that there are such; which ones, a server is told when it starts. */
    static final Map<String, String> WHILE_SCRIPTS_RUN =
            Map.of(NODES, "localhost[7600]", SECRET, "not this one", PASSWORD, "not this one");

    private static final String KEY_PASSWORD = "of a test only";

    public static ClusterPlan of(Installation installation, String... names) {
        Map<String, ClusterWire> wires = new TreeMap<>();
        for (String name : names) {
            wires.put(name, new ClusterWire());
        }
        return new ClusterPlan(wires, makeKey(installation.work().resolve("cluster.p12")));
    }

    /** From now on no node hears another; each of them goes on, and reaches everything else. */
    public void split() {
        wires.values().forEach(ClusterWire::cut);
    }

    public void heal() {
        wires.values().forEach(ClusterWire::mend);
    }

    @Override
    public void close() {
        wires.values().forEach(ClusterWire::close);
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
        Map<String, String> all = new TreeMap<>(wires.get(name).settings());
        all.put(NODES, wires.values().stream().map(ClusterWire::address).collect(Collectors.joining(",")));
        all.put("enishi.cluster.keystore", keyStore.toString());
        all.put(PASSWORD, KEY_PASSWORD);
        all.put(SECRET, "known to these tests");
        return all;
    }
}
