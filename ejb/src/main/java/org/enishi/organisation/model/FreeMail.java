package org.enishi.organisation.model;

import java.util.Set;

/** The domains where anybody gets an address, and everything below them. Such an address proves no membership. */
public record FreeMail(Set<String> domains) {

    public FreeMail {
        domains = Set.copyOf(domains);
    }

    public boolean includes(String domain) {
        String rest = domain;
        while (true) {
            if (domains.contains(rest)) {
                return true;
            }
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return false;
            }
            rest = rest.substring(dot + 1);
        }
    }
}
