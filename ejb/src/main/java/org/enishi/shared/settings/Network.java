package org.enishi.shared.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses: {@code 192.0.2.7}, {@code 192.0.2.0/24}, {@code 2001:db8::/32}. Names are none, for whoever answers for
 * a name would decide who comes in.
 */
public record Network(InetAddress address, int bits) {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");
    private static final Pattern BITS = Pattern.compile("\\d{1,3}");

    /** Empty for what is none. */
    public static Optional<Network> read(String text) {
        String[] parts = text.strip().split("/", 2);
        return address(parts[0]).flatMap(address -> {
            int all = address.getAddress().length * Byte.SIZE;
            if (parts.length == 1) {
                return Optional.of(new Network(address, all));
            }
            return BITS.matcher(parts[1]).matches() && Integer.parseInt(parts[1]) <= all
                    ? Optional.of(new Network(address, Integer.parseInt(parts[1])))
                    : Optional.empty();
        });
    }

    /** Written as numbers, so that nobody is asked for it. */
    static Optional<InetAddress> address(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    public boolean has(InetAddress other) {
        byte[] mine = address.getAddress();
        byte[] theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int i = 0; i < bits; i++) {
            int mask = 1 << (Byte.SIZE - 1 - i % Byte.SIZE);
            if (((mine[i / Byte.SIZE] ^ theirs[i / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }
}
