package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.model.AnonymityCheck;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.store.Attachments;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.settings.Settings;

/** What files of rooms and of projects have in common: whose they are, what their names tell, and how much there may be. */
@ApplicationScoped
class FileStore {

    private static final long MEBIBYTE = 1024 * 1024;

    @Inject
    private Attachments attachments;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Settings settings;

    Optional<FileRow> brought(Actor actor, UUID clientId) {
        return attachments.brought(actor.accountId(), clientId).map(Attachment::row);
    }

    void requireSpace(Actor actor, long size) {
        int most = settings.filesOfAnOrganisation();
        if (attachments.kept(actor.organisationId()) + size > most * MEBIBYTE) {
            throw new RuleViolated("rule.file.quota", most);
        }
    }

    /** 匿名チェック of a name. */
    void requireNameless(Actor actor, String name) {
        List<String> telling =
                AnonymityCheck.of(directory.identity(actor.organisationId())).wordsIn(name);
        if (!telling.isEmpty()) {
            throw new RuleViolated("rule.file.name.telling", telling.get(0));
        }
    }

    FileRow keep(Attachment attachment, Path content) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content))) {
            attachments.add(attachment, in);
            return attachment.row();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long sizeOf(Path content) {
        try {
            return Files.size(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
