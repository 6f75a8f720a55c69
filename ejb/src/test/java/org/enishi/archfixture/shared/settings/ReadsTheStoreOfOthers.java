package org.enishi.archfixture.shared.settings;

import org.enishi.archfixture.shared.audit.store.Entries;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.PRIVATE_ROOMS_STAY_PRIVATE)
class ReadsTheStoreOfOthers {

    Entries entries;
}
