package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.DraftService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.ProjectFileService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.FileHead;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.Publication;

/** Files of projects: brought by the company, seen and taken away by institutions. */
@ApplicationScoped
public class Papers {

    @Inject
    private Scene scene;

    @Inject
    private ProjectFileService files;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    @Inject
    private InstitutionProjectService institution;

    public FileRow brought(UUID account, UUID project, String name, byte[] content) throws Exception {
        Path sent = Files.createTempFile("test-", ".sent");
        try {
            Files.write(sent, content);
            return scene.as(account, () -> files.bring(project, UUID.randomUUID(), name, sent));
        } finally {
            Files.deleteIfExists(sent);
        }
    }

    public static ProjectText with(ProjectText text, FileRow... files) {
        return text.withFiles(List.of(files));
    }

    /** A published project whose text names that file. */
    public UUID published(Scene.Cast cast, String title, String name, byte[] content) throws Exception {
        UUID company = cast.companyAdministrator();
        UUID project = scene.as(company, () -> drafts.create(scene.text(title)));
        FileRow file = brought(company, project, name, content);
        scene.run(company, () -> {
            scene.rewrite(project, with(scene.text(title), file));
            publishing.publish(project, new Publication(scene.versionOf(project), true, true, true));
        });
        return project;
    }

    public List<FileRow> seen(UUID account, UUID project) throws Exception {
        return scene.as(account, () -> institution.read(project).text().files());
    }

    public byte[] taken(UUID account, UUID project, UUID id) throws Exception {
        return scene.as(account, () -> {
            FileHead head = files.open(project, id);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int i = 0; i < head.parts(); i++) {
                content.writeBytes(files.part(project, id, i));
            }
            assertThat(content.size()).isEqualTo(head.size());
            return content.toByteArray();
        });
    }
}
