package org.enishi.web.shared;

import java.util.UUID;
import org.enishi.shared.fault.NotFound;

/** The id of an object as it stands in an address. */
public final class ObjectId {

    private ObjectId() {}

    /** What is no id at all names nothing, like the id of something that is not there. */
    public static UUID of(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }
}
