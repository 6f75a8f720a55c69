package org.enishi.archfixture.organisation.data;

import org.enishi.archfixture.organisation.reaction.Reactions;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.ROOMS_LOOK_DOWN)
record LooksUp(Reactions reactions) {}
