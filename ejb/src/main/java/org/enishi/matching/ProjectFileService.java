package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.enishi.matching.data.FileHead;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.model.Attachment;
import org.enishi.matching.model.NewFile;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Attachments;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * 添付ファイル of projects. Whoever may read a text takes away the files that it names, and no other. Who took one is written down for
 * his own organisation: a company does not learn which institution looked into its project.
 */
@Stateless
public class ProjectFileService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private ProjectFileShelf shelf;

    @Inject
    private FileArrival arrival;

    @Inject
    private Attachments attachments;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    /** It waits until the text is saved with it. What arrives twice is kept once. */
    @Requires(Permission.PROJECT_DRAFT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public FileRow bring(UUID projectId, UUID clientId, String typed, Path content) {
        Actor actor = currentActor.get();
        return arrival.bring(actor, clientId, typed, content, new FileArrival.Shelf() {
            @Override
            public boolean expect(String name, long size) {
                return shelf.expect(actor, projectId, name, size);
            }

            @Override
            public FileRow keep(NewFile file) {
                return shelf.keep(actor, projectId, file, content);
            }
        });
    }

    /** By the company itself, or by the operator, whose reading is the company's to know. */
    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public FileHead openOwn(UUID projectId, UUID fileId) {
        Project project = desk.read(currentActor.get(), projectId);
        return take(project, fileId, project.companyId());
    }

    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public byte[] partOfOwn(UUID projectId, UUID fileId, int number) {
        return part(desk.read(currentActor.get(), projectId), fileId, number);
    }

    /** By an institution that may see the project at this moment. */
    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public FileHead open(UUID projectId, UUID fileId) {
        Actor actor = currentActor.get();
        return take(desk.readAddressed(actor, projectId).project(), fileId, actor.organisationId());
    }

    /** Asked again for each part: from whom the project is hidden meanwhile gets no more of it. */
    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public byte[] part(UUID projectId, UUID fileId, int number) {
        return part(desk.readAddressed(currentActor.get(), projectId).project(), fileId, number);
    }

    private FileHead take(Project project, UUID fileId, UUID organisationId) {
        FileHead head = named(project, fileId).head();
        audit.record(
                AuditAct.FILE_TAKEN, AuditDetail.on(fileId, project.title()).within(organisationId));
        return head;
    }

    private byte[] part(Project project, UUID fileId, int number) {
        return attachments.part(named(project, fileId).getId(), number).orElseThrow(NotFound::new);
    }

    private Attachment named(Project project, UUID fileId) {
        return project.text().files().stream()
                .filter(file -> file.id().equals(fileId))
                .findFirst()
                .flatMap(file -> attachments.ofProject(project.getId(), fileId))
                .orElseThrow(NotFound::new);
    }
}
