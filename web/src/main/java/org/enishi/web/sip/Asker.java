package org.enishi.web.sip;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Where a message came from, as the network says and not the message. @param transport {@code UDP} or {@code TCP} */
record Asker(InetAddress address, int port, String transport) {

    static Asker of(InetSocketAddress address, String transport) {
        return new Asker(address.getAddress(), address.getPort(), transport);
    }

    boolean isPacket() {
        return transport.equals("UDP");
    }

    /** As it stands in an address. */
    String host() {
        String text = address.getHostAddress();
        return text.contains(":") ? "[" + text + "]" : text;
    }
}
