package org.enishi.web.organisation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.util.Faces;

/**
 * Whom the browser says that somebody has chosen: these, or all that the list finds but a few. Whether they may be touched is
 * asked of the services.
 */
final class UserSelection {

    private static final String CHOSEN = "chosen";
    private static final String WHOLE = "whole";
    private static final String EXCEPT = "except";

    private UserSelection() {}

    /** Nothing chosen is everybody whom the list finds: that is how a list is taken away. */
    static BulkSelection orEverybody(ListPlace place) {
        return ids(CHOSEN).isEmpty() ? BulkSelection.matching(UsersQuery.filter(place), ids(EXCEPT)) : of(place);
    }

    static BulkSelection of(ListPlace place) {
        return isWhole()
                ? BulkSelection.matching(UsersQuery.filter(place), ids(EXCEPT))
                : BulkSelection.of(ids(CHOSEN));
    }

    private static boolean isWhole() {
        return "true".equals(Faces.getRequestParameter(WHOLE));
    }

    /** How many the whole list had when it was chosen; nothing where people were named. */
    static long seen() {
        String written = Faces.getRequestParameter("seen");
        return isWhole() && written != null && written.matches("\\d{1,9}") ? Long.parseLong(written) : -1;
    }

    private static Set<UUID> ids(String name) {
        String written = Faces.getRequestParameter(name);
        Set<UUID> ids = new HashSet<>();
        if (written != null && !written.isBlank()) {
            Arrays.stream(written.split(",")).map(ObjectId::of).forEach(ids::add);
        }
        return ids;
    }
}
