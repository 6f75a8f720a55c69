package org.enishi.shared.settings;

import java.net.InetAddress;
import java.util.List;
import java.util.UUID;

/**
 * A telephone system that may ask where calls go.
 *
 * @param name under which it proves itself, where it has to
 * @param organisationId whose calls it asks about
 * @param networks where it asks from; empty for anywhere, and then it has to prove itself
 * @param secret by which it proves itself; empty where its address is enough
 * @param digests how it may prove that, the best first
 * @param domain where the telephones are that it is told of; empty for the address that it asks from
 */
public record Exchange(
        String name, UUID organisationId, List<Network> networks, String secret, List<String> digests, String domain) {

    public Exchange {
        networks = List.copyOf(networks);
        digests = List.copyOf(digests);
    }

    public boolean mayAskFrom(InetAddress address) {
        return networks.isEmpty() || networks.stream().anyMatch(network -> network.has(address));
    }

    public boolean hasSecret() {
        return !secret.isEmpty();
    }

    /** Without the secret: this is what logs get to see. */
    @Override
    public String toString() {
        return name + " for " + organisationId;
    }
}
