package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.enishi.presence.event.PictureChanged;
import org.enishi.presence.model.ProfilePicture;
import org.enishi.presence.store.Pictures;

/** Where a picture that was drawn anew is hung, whoever brought it. */
@ApplicationScoped
@Transactional
class PictureFrame {

    @Inject
    private Pictures pictures;

    @Inject
    private Event<Object> facts;

    @Inject
    private Clock clock;

    /** @return under which name */
    String hang(UUID accountId, UUID organisationId, byte[] png) {
        String name = PngDrawing.name(png);
        ProfilePicture known = pictures.lock(accountId).orElse(null);
        ProfilePicture picture = known == null ? new ProfilePicture(accountId, organisationId) : known;
        PictureChanged changed = picture.show(name, png, clock.instant());
        if (known == null) {
            pictures.add(picture);
        }
        facts.fire(changed);
        return name;
    }

    /** Its name; null where there is none. */
    String pictureOf(UUID accountId) {
        return pictures.nameOf(accountId).orElse(null);
    }
}
