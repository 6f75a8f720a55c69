package org.enishi.web.organisation;

import org.enishi.matching.data.OpenWork;
import org.enishi.web.shared.Texts;

/** Says what people who are to be deleted still have in hand. */
final class OpenWorkWords {

    private OpenWorkWords() {}

    static String ofOne(OpenWork work) {
        return work.isNone()
                ? Texts.of("organisation.users.ask.noWork")
                : Texts.of("organisation.users.ask.workOfOne", work.projects(), work.rooms());
    }

    static String ofMany(OpenWork work) {
        return work.isNone()
                ? Texts.of("organisation.users.ask.noWork")
                : Texts.of("organisation.users.ask.workOfMany", work.projects(), work.rooms());
    }

    /** Beside a name; nothing where there is nothing. */
    static String inShort(OpenWork work) {
        return work.isNone() ? "" : Texts.of("organisation.users.ask.workInShort", work.projects(), work.rooms());
    }
}
