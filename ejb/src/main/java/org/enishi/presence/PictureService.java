package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import org.enishi.presence.event.PictureChanged;
import org.enishi.presence.store.Pictures;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** プロフィール画像. Seen by the own organisation only. */
@Stateless
public class PictureService {

    /** 2 MB of the manual. */
    public static final int LARGEST_OF_PERSON = 2 * 1024 * 1024;

    @Inject
    private PictureFrame frame;

    @Inject
    private Pictures pictures;

    @Inject
    private Event<Object> facts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** For whoever has more to do than to hang it. */
    @Requires(Permission.OWN_PRESENCE)
    public void requireUsable(byte[] sent) {
        PngDrawing.drawnAnew(sent, LARGEST_OF_PERSON);
    }

    /** @param sent as it came; one byte more than allowed is enough to be refused */
    @Requires(Permission.OWN_PRESENCE)
    public void changeOwn(byte[] sent) {
        Actor actor = currentActor.get();
        frame.hang(actor.accountId(), actor.organisationId(), PngDrawing.drawnAnew(sent, LARGEST_OF_PERSON));
    }

    @Requires(Permission.OWN_PRESENCE)
    public void removeOwn() {
        Actor actor = currentActor.get();
        pictures.remove(actor.accountId());
        facts.fire(new PictureChanged(actor.accountId(), actor.organisationId(), clock.instant()));
    }

    @Requires(Permission.PRESENCE_VIEW)
    public byte[] read(String hash) {
        byte[] png = pictures.png(hash, currentActor.get().organisationId()).orElseThrow(NotFound::new);
        return Arrays.copyOf(png, png.length);
    }
}
