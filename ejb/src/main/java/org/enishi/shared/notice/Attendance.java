package org.enishi.shared.notice;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Port: who sits in front of his screen, where a notice finds him sooner than a mail. Answered by the domain that knows. */
public interface Attendance {

    /** Of these, at this moment. */
    Set<UUID> present(Collection<UUID> accountIds);
}
