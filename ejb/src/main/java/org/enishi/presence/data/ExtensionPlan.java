package org.enishi.presence.data;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.PersonName;

/**
 * 内線 as an administrator wants it.
 *
 * @param version of the extension that was read; nought where there was none
 * @param name matters only for a telephone that belongs to nobody
 * @param number empty for none, like {@code dialIn}
 * @param secret empty to leave the one that is kept
 */
public record ExtensionPlan(
        UUID id, long version, PersonName name, String number, String dialIn, String secret, Set<UUID> groups)
        implements Serializable {

    public ExtensionPlan {
        groups = Set.copyOf(groups);
    }

    public ExtensionPlan provedBy(String newSecret) {
        return new ExtensionPlan(id, version, name, number, dialIn, newSecret, groups);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "ExtensionPlan[" + id + "]";
    }
}
