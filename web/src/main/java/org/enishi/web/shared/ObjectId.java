package org.enishi.web.shared;

import jakarta.faces.context.FacesContext;
import java.util.UUID;
import org.enishi.shared.fault.NotFound;

/** The id of an object as it stands in an address. */
public final class ObjectId {

    /** Under which name of the request the id in the path of its address is found. */
    public static final String ATTRIBUTE = "org.enishi.objectId";

    private ObjectId() {}

    /** In the path of the address that was asked for, as it stands there; empty where no such address was. */
    public static String written() {
        Object written = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .get(ATTRIBUTE);
        return written == null ? "" : written.toString();
    }

    /** What is no id at all names nothing, like the id of something that is not there. */
    public static UUID of(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound();
        }
    }
}
