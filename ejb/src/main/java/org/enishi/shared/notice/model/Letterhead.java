package org.enishi.shared.notice.model;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/** Who writes: the name and the address of the service as configured, never as a request claims. */
public record Letterhead(String serviceName, String fromAddress, URI url) {

    /** The address of a path inside the application. */
    public String absolute(String path) {
        String root = url.toString();
        return (root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path;
    }

    /** Unique in the world and of one form for everything, so that it tells nothing. */
    public String newMessageId() {
        return "<" + UUID.randomUUID() + "@"
                + Optional.ofNullable(url.getHost()).orElse("localhost") + ">";
    }
}
