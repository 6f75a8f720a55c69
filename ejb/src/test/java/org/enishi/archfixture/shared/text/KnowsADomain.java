package org.enishi.archfixture.shared.text;

import org.enishi.archfixture.help.data.Question;
import org.enishi.guard.Breaks;
import org.enishi.guard.Law;

@Breaks(Law.PARTS_FOLLOW_THE_TABLE)
class KnowsADomain {

    Question question;
}
