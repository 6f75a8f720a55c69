package org.enishi.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.ProfileService;
import org.enishi.organisation.data.OwnProfile;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;

/** The person in front of the page, for its header. */
@Named
@RequestScoped
public class Viewer {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ProfileService profiles;

    @Inject
    private NoticeBox notices;

    private OwnProfile profile;
    private Long unreadNotices;

    /** Not yet while the first sign-in is under way: until then the pages are those of a stranger. */
    public boolean isSignedIn() {
        return currentActor.find().filter(actor -> !actor.isEntering()).isPresent();
    }

    public boolean isOperator() {
        return currentActor
                .find()
                .filter(actor -> actor.standing().isOperator())
                .isPresent();
    }

    public long getUnreadNotices() {
        if (unreadNotices == null) {
            unreadNotices = notices.unreadCount();
        }
        return unreadNotices;
    }

    public String getPersonName() {
        return currentActor.find().map(Actor::personName).orElse("");
    }

    public String getOrganisationName() {
        if (profile == null) {
            profile = profiles.read();
        }
        return profile.organisationName();
    }
}
