package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.enishi.organisation.data.OwnProfile;
import org.enishi.organisation.data.ProfileChange;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** A person's own particulars. Nobody else can change them, by this or any other service. */
@Stateless
public class ProfileService {

    @Inject
    private Accounts accounts;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_ACCOUNT)
    public OwnProfile read() {
        return own().toOwnProfile();
    }

    /** In which language pages speak to the person from the next request on. */
    @Requires(Permission.OWN_ACCOUNT)
    public void chooseLanguage(String language) {
        own().person().chooseLanguage(language);
    }

    /** Name, kana, title and language. */
    @Requires(Permission.OWN_ACCOUNT)
    public void change(ProfileChange profile) {
        Account account = own();
        OwnProfile before = account.toOwnProfile();
        OwnNames.change(account, profile);
        OwnProfile after = account.toOwnProfile();
        if (!after.equals(before)) {
            account.trail().recordChange(clock.instant());
            audit.record(
                    AuditAct.PROFILE_CHANGED,
                    MemberWork.detail(account, Occasion.screen()).changing("profile", spoken(before), spoken(after)));
        }
        accounts.write();
    }

    private static String spoken(OwnProfile profile) {
        return String.join(
                " / ", profile.name().display(), profile.name().displayKana(), profile.title(), profile.language());
    }

    private Account own() {
        return accounts.findWithOrganisation(currentActor.get().accountId()).orElseThrow(NotFound::new);
    }
}
