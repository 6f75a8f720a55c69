package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.enishi.organisation.data.OwnProfile;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** A person's own particulars. */
@Stateless
public class ProfileService {

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.OWN_ACCOUNT)
    public OwnProfile read() {
        return own().toOwnProfile();
    }

    /** In which language pages speak to the person from the next request on. */
    @Requires(Permission.OWN_ACCOUNT)
    public void chooseLanguage(String language) {
        own().chooseLanguage(language);
    }

    private Account own() {
        return accounts.findWithOrganisation(currentActor.get().accountId()).orElseThrow(NotFound::new);
    }
}
