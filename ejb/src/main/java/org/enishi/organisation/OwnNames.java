package org.enishi.organisation;

import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.ProfileChange;
import org.enishi.organisation.model.Account;

/** Turns what a person types of himself into his name. The only way by which a name is ever changed. */
final class OwnNames {

    private OwnNames() {}

    static void change(Account own, ProfileChange profile) {
        String title = profile.title() == null ? "" : profile.title().strip();
        own.person().rename(PersonName.typed(profile.name(), profile.kana()), title);
        own.person().chooseLanguage(profile.language());
    }
}
