package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.model.AnonymityCheck;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.model.NewFile;
import org.enishi.matching.store.Attachments;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.settings.Settings;

/**
 * Where files of rooms lie. Each step is a transaction of its own: while a file is scanned and taken apart, no connection waits for
 * it, and no room.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class RoomShelf {

    private static final long MEBIBYTE = 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofDays(1);

    @Inject
    private RoomDesk desk;

    @Inject
    private Attachments attachments;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    Optional<FileRow> brought(Actor actor, UUID clientId) {
        return attachments.brought(actor.accountId(), clientId).map(Attachment::row);
    }

    /** @return whether nothing in it may say whose it is */
    boolean expect(Actor actor, UUID roomId, String name, long size) {
        RoomDesk.Seated seated = desk.prepare(actor, roomId, RoomAction.WRITE, clock.instant());
        requireRoom(actor.organisationId(), size);
        boolean nameless = seated.isNameless();
        if (nameless) {
            List<String> telling = AnonymityCheck.of(directory.identity(actor.organisationId()))
                    .wordsIn(name);
            if (!telling.isEmpty()) {
                throw new RuleViolated("rule.file.name.telling", telling.get(0));
            }
        }
        return nameless;
    }

    private void requireRoom(UUID organisationId, long size) {
        int most = settings.filesOfAnOrganisation();
        if (attachments.kept(organisationId) + size > most * MEBIBYTE) {
            throw new RuleViolated("rule.file.quota", most);
        }
    }

    FileRow keep(Actor actor, UUID roomId, NewFile file, Path content) {
        RoomDesk.Seated seated = desk.prepare(actor, roomId, RoomAction.WRITE, clock.instant());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
            Attachment attachment = new Attachment(seated.seat(), file, Files.size(content), clock.instant());
            attachments.add(attachment, in);
            return attachment.row();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What nobody has said anything with within a day. */
    void clear() {
        attachments.removeWaiting(clock.instant().minus(PATIENCE));
    }
}
