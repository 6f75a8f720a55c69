package org.enishi.archfixture.matching;

import org.enishi.archfixture.organisation.store.Members;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.PRIVATE_ROOMS_STAY_PRIVATE)
class KnowsAStore {

    Members members;
}
