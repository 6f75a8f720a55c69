package org.enishi.shared.reach;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import org.enishi.shared.settings.Network;

/**
 * Which addresses belong to everybody's internet. What is not known to do so does not: the own computer, private and shared
 * networks, the neighbourhood (there the clouds tell their secrets), groups, documentation, and IPv6 that wraps up IPv4.
 */
final class PublicAddresses {

    private static final List<Network> NOT_PUBLIC = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    /** All of IPv6 that has been given to anybody. */
    private static final Network GIVEN = networks("2000::/3").get(0);

    private PublicAddresses() {}

    static boolean has(InetAddress address) {
        return (address instanceof Inet4Address || GIVEN.has(address))
                && NOT_PUBLIC.stream().noneMatch(network -> network.has(address));
    }

    private static List<Network> networks(String... texts) {
        return List.of(texts).stream()
                .map(text -> Network.read(text).orElseThrow())
                .toList();
    }
}
