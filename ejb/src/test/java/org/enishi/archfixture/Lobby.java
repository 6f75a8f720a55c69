package org.enishi.archfixture;

import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.DOMAINS_HAVE_ONLY_THESE_ROOMS)
class Lobby {}
