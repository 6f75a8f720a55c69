package org.enishi.archfixture.shared.audit.store;

import org.enishi.archfixture.shared.audit.Kind;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.ROOMS_LOOK_DOWN)
class KnowsItsLog {

    Kind kind;
}
