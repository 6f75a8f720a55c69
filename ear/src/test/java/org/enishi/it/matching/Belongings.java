package org.enishi.it.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.RoomService;
import org.enishi.matching.TalkService;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.RoomRow;
import org.enishi.shared.fault.NotFound;

/**
 * What belongs to a project beside its pages: its files, and the room with what was said there and given, to the last byte. As a text
 * in which ids stand as the how-manieth they are, so that what is the same in two worlds is the same there.
 */
@ApplicationScoped
public class Belongings {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    @Inject
    private Ground ground;

    @Inject
    private Papers papers;

    @Inject
    private RoomShelves shelves;

    @Inject
    private Talks talks;

    @Inject
    private InstitutionProjectService institution;

    @Inject
    private RoomService rooms;

    @Inject
    private TalkService talk;

    /** As somebody of an institution is given it. */
    public String ofInstitution(UUID account, UUID project) throws Exception {
        List<Object> seen = new ArrayList<>();
        for (FileRow file : files(account, project)) {
            seen.add(file);
            seen.add(new String(papers.taken(account, project, file.id()), StandardCharsets.ISO_8859_1));
        }
        for (RoomRow room : rooms(account, project)) {
            seen.add(room);
            seen.add(ground.as(account, () -> rooms.read(room.roomId())));
            seen.add(ground.as(account, () -> talk.since(room.roomId(), 0)));
            seen.addAll(given(account, room.roomId()));
        }
        Map<String, Integer> places = new HashMap<>();
        String text = ID.matcher(seen.toString())
                .replaceAll(id -> "#" + places.computeIfAbsent(id.group(), any -> places.size()));
        return MOMENT.matcher(text).replaceAll("MOMENT");
    }

    private List<FileRow> files(UUID account, UUID project) throws Exception {
        return ground.as(account, () -> {
            try {
                return institution.read(project).text().files();
            } catch (NotFound hidden) {
                return List.of();
            }
        });
    }

    private List<RoomRow> rooms(UUID account, UUID project) throws Exception {
        return ground.as(account, () -> rooms.about(project));
    }

    private List<String> given(UUID account, UUID room) throws Exception {
        List<LineRow> lines = ground.as(account, () -> talk.since(room, 0).lines());
        List<String> contents = new ArrayList<>();
        for (LineRow line : lines) {
            for (FileRow file : line.files()) {
                contents.add(new String(shelves.taken(account, room, file.id()), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    /** Says something where there is a room. */
    public void answer(UUID account, UUID project) throws Exception {
        for (RoomRow room : rooms(account, project)) {
            talks.say(account, room.roomId(), "ありがとうございます");
        }
    }

    /** The same, and gives a document in which stands who wrote it. */
    public void talk(UUID account, UUID project) throws Exception {
        String maker = ground.account(account).organisation().name();
        for (RoomRow room : rooms(account, project)) {
            talks.say(account, room.roomId(), "条件をお送りします");
            shelves.given(account, room.roomId(), "条件.docx", RoomFilesIT.document(maker));
        }
    }
}
