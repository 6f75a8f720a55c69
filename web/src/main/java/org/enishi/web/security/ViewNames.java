package org.enishi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.enishi.shared.security.AccessLaw;

/** Which view an address belongs to, as the access law names it. */
@ApplicationScoped
class ViewNames {

    @Inject
    private AccessLaw law;

    /** What follows the name of a view in the path are its parameters. */
    Optional<String> of(String path) {
        Optional<PublicAddress> address = PublicAddress.of(path);
        if (address.isPresent()) {
            return address.map(PublicAddress::view);
        }
        String candidate = path;
        while (!candidate.isEmpty()) {
            if (law.knowsView(candidate)) {
                return Optional.of(candidate);
            }
            candidate = candidate.substring(0, candidate.lastIndexOf('/'));
        }
        return Optional.empty();
    }
}
