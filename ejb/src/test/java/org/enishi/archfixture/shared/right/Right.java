package org.enishi.archfixture.shared.right;

import org.enishi.archfixture.shared.left.Left;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.ROOMS_HAVE_NO_CYCLES)
public class Right {

    Left left;
}
