package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.data.Portrait;
import org.enishi.presence.event.PictureReplaced;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** プロフィール画像 of others, as an administrator changes them: looked at before, told to the person, written down. */
@Stateless
public class PortraitService {

    /** 5 MB of the manual. */
    public static final int LARGEST = 5 * 1024 * 1024;

    @Inject
    private PictureFrame frame;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.PICTURES_EDIT)
    public Portrait read(UUID personId) {
        return new Portrait(personId, nameOf(personId), frame.pictureOf(personId));
    }

    /** As it would look, without anything being changed. @param sent one byte more than allowed is enough to be refused */
    @Requires(Permission.PICTURES_EDIT)
    public byte[] preview(UUID personId, byte[] sent) {
        nameOf(personId);
        return PngDrawing.drawnAnew(sent, LARGEST);
    }

    /** 更新. */
    @Requires(Permission.PICTURES_EDIT)
    public void replace(UUID personId, byte[] sent) {
        Actor actor = currentActor.get();
        String name = nameOf(personId);
        String before = frame.pictureOf(personId);
        String after = frame.hang(personId, actor.organisationId(), PngDrawing.drawnAnew(sent, LARGEST));
        audit.record(
                AuditAct.PICTURE_REPLACED,
                AuditDetail.on(personId, name).within(actor.organisationId()).changing("picture", before, after));
        facts.fire(new PictureReplaced(personId, actor.accountId(), clock.instant()));
    }

    /** Of somebody of the own organisation. */
    private String nameOf(UUID personId) {
        UUID organisation = currentActor.get().organisationId();
        if (personId == null
                || directory.activeOf(organisation, Set.of(personId)).isEmpty()) {
            throw new NotFound();
        }
        return directory.names(Set.of(), Set.of(personId)).getOrDefault(personId, "");
    }
}
