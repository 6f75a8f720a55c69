package org.enishi.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.organisation.ProfileService;
import org.enishi.organisation.data.OwnProfile;
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

    private OwnProfile profile;

    public boolean isSignedIn() {
        return currentActor.find().isPresent();
    }

    public boolean isOperator() {
        return currentActor
                .find()
                .filter(actor -> actor.standing().isOperator())
                .isPresent();
    }

    /** Until there are notices to count. */
    public long getUnreadNotices() {
        return 0;
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
