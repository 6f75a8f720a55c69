package org.enishi.archfixture.shared.left;

import org.enishi.archfixture.shared.right.Right;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.ROOMS_HAVE_NO_CYCLES)
public class Left {

    Right right;
}
