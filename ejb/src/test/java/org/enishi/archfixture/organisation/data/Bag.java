package org.enishi.archfixture.organisation.data;

import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.DATA_IS_RECORDS_AND_ENUMS)
class Bag {}
