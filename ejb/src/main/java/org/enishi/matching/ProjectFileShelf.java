package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.model.NewFile;
import org.enishi.matching.model.Project;
import org.enishi.shared.security.Actor;

/** Where files of projects lie before the text names them. Each step is a transaction of its own, as for those of rooms. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ProjectFileShelf {

    @Inject
    private ProjectDesk desk;

    @Inject
    private FileStore store;

    @Inject
    private Clock clock;

    /**
     * @return whether nothing in it may say whose it is: always, since most institutions never read the name, and when they do may
     *     still be changed in a draft
     */
    boolean expect(Actor actor, UUID projectId, String name, long size) {
        Project project = desk.writable(actor, projectId);
        store.requireSpace(actor, size);
        if (project.disclosure() != DisclosureMoment.PUBLICATION) {
            store.requireNameless(actor, name);
        }
        return true;
    }

    FileRow keep(Actor actor, UUID projectId, NewFile file, Path content) {
        Project project = desk.writable(actor, projectId);
        return store.keep(
                new Attachment(project, actor.accountId(), file, FileStore.sizeOf(content), clock.instant()), content);
    }
}
