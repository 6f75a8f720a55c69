package org.enishi.shared.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where telephone systems may ask, and which: {@code enishi.sip.exchanges} names them, and each has its own settings under
 * {@code enishi.sip.} and its name. One of which anything is missing or wrong may not ask at all.
 */
@ApplicationScoped
public class TelephoneSettings {

    public static final int SHORTEST_SECRET = 12;

    /** The better first, as the standard wants them offered. */
    public static final List<String> DIGESTS = List.of("SHA-256", "MD5");

    private static final String PREFIX = "enishi.sip.";
    private static final int HIGHEST_PORT = 65_535;

    /** So that each can be written in the environment as well. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,19}");

    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?");

    /** Empty unless the IT department has named a port and an address of this server. */
    public Optional<InetSocketAddress> listensAt() {
        return number(Settings.text(PREFIX + "port", ""), HIGHEST_PORT)
                .flatMap(port -> Network.address(Settings.text(PREFIX + "address", "127.0.0.1"))
                        .map(address -> new InetSocketAddress(address, port)));
    }

    /** Where calls wait that could not be written down before the server stopped. */
    public Path waitingCalls() {
        return Path.of(Settings.text("jboss.server.data.dir", "."), "enishi-asked-calls.txt");
    }

    /** Whether anybody wanted that. */
    public boolean isWanted() {
        return !Settings.text(PREFIX + "port", "").isEmpty();
    }

    /** Messages from one address in a second; what comes beyond them is not read. */
    public int messagesPerSecond() {
        return number(Settings.text(PREFIX + "messages.per.second", ""), Integer.MAX_VALUE)
                .orElse(50);
    }

    public List<Exchange> exchanges() {
        return names().flatMap(name -> read(name).stream()).toList();
    }

    public Optional<Exchange> exchange(String name) {
        return names().filter(name::equals).findFirst().flatMap(TelephoneSettings::read);
    }

    /** Those that cannot be used as they are written. */
    public List<String> unusable() {
        return names().filter(name -> read(name).isEmpty()).toList();
    }

    private static Stream<String> names() {
        return Stream.of(Settings.text(PREFIX + "exchanges", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    private static Optional<Exchange> read(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String prefix = PREFIX + name + ".";
        Optional<UUID> organisation = id(Settings.text(prefix + "organisation", ""));
        Optional<List<Network>> networks = networks(Settings.text(prefix + "networks", ""));
        String secret = Settings.text(prefix + "secret", "");
        String domain = Settings.text(prefix + "domain", "");
        List<String> wanted = List.of(
                Settings.text(prefix + "digest", String.join(",", DIGESTS)).split(","));
        boolean proven = secret.isEmpty()
                ? networks.filter(some -> !some.isEmpty()).isPresent()
                : secret.length() >= SHORTEST_SECRET;
        boolean reachable = domain.isEmpty() || DOMAIN.matcher(domain).matches();
        return proven && reachable && DIGESTS.containsAll(wanted)
                ? organisation.flatMap(id -> networks.map(some -> new Exchange(name, id, some, secret, wanted, domain)))
                : Optional.empty();
    }

    /** One that is none spoils all: it was meant to keep somebody out. */
    private static Optional<List<Network>> networks(String text) {
        List<Network> networks = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                Optional<Network> network = Network.read(part);
                if (network.isEmpty()) {
                    return Optional.empty();
                }
                networks.add(network.get());
            }
        }
        return Optional.of(networks);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text, int most) {
        try {
            return Optional.of(Integer.valueOf(text)).filter(value -> value > 0 && value <= most);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
