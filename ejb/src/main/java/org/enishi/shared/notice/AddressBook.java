package org.enishi.shared.notice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.enishi.shared.notice.data.Recipient;

/** Port: how to reach the people behind accounts. Answered by the domain that owns accounts. */
public interface AddressBook {

    /** Each once, in no order; accounts that do not exist are left out. */
    List<Recipient> find(Collection<UUID> accountIds);
}
