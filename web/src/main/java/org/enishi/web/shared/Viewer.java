package org.enishi.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Permission;

/** The person in front of the page, for its header. */
@Named
@RequestScoped
public class Viewer {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessLaw law;

    @Inject
    private Language language;

    @Inject
    private NoticeBox notices;

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

    public boolean isEnglish() {
        return language.isEnglish();
    }

    public boolean isOfCompany() {
        return isOf(OrganisationKind.COMPANY);
    }

    public boolean isOfInstitution() {
        return isOf(OrganisationKind.INSTITUTION);
    }

    private boolean isOf(OrganisationKind kind) {
        return currentActor.find().filter(actor -> actor.kind() == kind).isPresent();
    }

    /** By the access law; the object may still refuse. */
    public boolean allowed(String permission) {
        return currentActor
                .find()
                .filter(actor -> law.permits(actor.standing(), Permission.valueOf(permission)))
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
        return currentActor.find().map(Actor::organisationName).orElse("");
    }
}
