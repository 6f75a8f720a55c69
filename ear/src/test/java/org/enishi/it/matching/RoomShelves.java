package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.RoomFileService;
import org.enishi.matching.TalkService;
import org.enishi.matching.data.FileHead;
import org.enishi.matching.data.LineDraft;

/** Files of rooms: brought, said something with, and taken away. */
@ApplicationScoped
public class RoomShelves {

    @Inject
    private Scene scene;

    @Inject
    private RoomFileService files;

    @Inject
    private TalkService talk;

    public UUID brought(UUID account, UUID room, String name, byte[] content) throws Exception {
        Path sent = Files.createTempFile("test-", ".sent");
        try {
            Files.write(sent, content);
            return scene.as(
                    account,
                    () -> files.bring(room, UUID.randomUUID(), name, sent).id());
        } finally {
            Files.deleteIfExists(sent);
        }
    }

    public UUID given(UUID account, UUID room, String name, byte[] content) throws Exception {
        UUID id = brought(account, room, name, content);
        scene.as(account, () -> talk.send(room, new LineDraft(UUID.randomUUID(), "", null, true, List.of(id))));
        return id;
    }

    public byte[] taken(UUID account, UUID room, UUID id) throws Exception {
        return scene.as(account, () -> {
            FileHead head = files.open(room, id);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int i = 0; i < head.parts(); i++) {
                content.writeBytes(files.part(room, id, i));
            }
            assertThat(content.size()).isEqualTo(head.size());
            return content.toByteArray();
        });
    }
}
