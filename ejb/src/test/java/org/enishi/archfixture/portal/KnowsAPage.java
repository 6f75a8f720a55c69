package org.enishi.archfixture.portal;

import org.enishi.archfixture.web.Pages;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.PARTS_FOLLOW_THE_TABLE)
class KnowsAPage {

    Pages.GoodView view;
}
