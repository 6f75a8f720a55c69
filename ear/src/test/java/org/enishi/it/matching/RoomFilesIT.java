package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.RoomFileService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.RoomService;
import org.enishi.matching.TalkService;
import org.enishi.matching.TranscriptService;
import org.enishi.matching.data.LineDraft;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who reads which file, and what a file tells. PE-17, PE-20, A11. */
class RoomFilesIT extends FromInside {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private Scene scene;

    @Inject
    private Talks talks;

    @Inject
    private RoomShelves shelves;

    @Inject
    private Ground ground;

    @Inject
    private RoomFileService files;

    @Inject
    private TalkService talk;

    @Inject
    private RoomService rooms;

    @Inject
    private RoomPeopleService people;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private TranscriptService transcripts;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    private UUID brought(UUID account, UUID room, String name, byte[] content) throws Exception {
        return shelves.brought(account, room, name, content);
    }

    private UUID given(UUID account, UUID room, String name, byte[] content) throws Exception {
        return shelves.given(account, room, name, content);
    }

    private byte[] taken(UUID account, UUID room, UUID id) throws Exception {
        return shelves.taken(account, room, id);
    }

    /** A document that notes its maker, as Word writes it. */
    static byte[] document(String maker) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/"
                            + "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            part(zip, "docProps/app.xml", "<Properties><Company>" + maker + "</Company></Properties>");
            part(zip, "docProps/core.xml", "<p><creator>" + maker + "</creator></p>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:d xmlns:w=\"urn:w\"><w:ins w:author=\"" + maker + "\">text</w:ins></w:d>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void whoever_comes_from_now_on_takes_no_file_of_before() throws Exception {
        Scene.Cast cast = scene.cast("files-history", 1);
        UUID room = talks.opened(cast, scene.published(cast, "history"));
        UUID before = given(cast.administrator(0), room, "a.txt", new byte[] {'a'});
        scene.run(cast.companyAdministrator(), () -> people.invite(room, cast.companyMember(), false));
        UUID after = given(cast.administrator(0), room, "b.txt", new byte[] {'b'});
        assertThatThrownBy(() -> taken(cast.companyMember(), room, before)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.as(cast.companyMember(), () -> files.part(room, before, 0)))
                .isInstanceOf(NotFound.class);
        assertThat(taken(cast.companyMember(), room, after)).containsExactly('b');
        assertThat(taken(cast.companyAdministrator(), room, before)).containsExactly('a');
        assertThat(scene.as(cast.companyMember(), () -> talk.search(room, "a.txt")))
                .isEmpty();
    }

    @Test
    void a_file_is_read_in_its_own_room_only_and_each_reading_is_recorded() throws Exception {
        Scene.Cast cast = scene.cast("files-rooms", 2);
        UUID room = talks.opened(cast, scene.published(cast, "one"));
        UUID other = talks.opened(cast, scene.published(cast, "two"));
        UUID file = given(cast.companyAdministrator(), room, "a.txt", new byte[] {'a'});
        assertThatThrownBy(() -> taken(cast.administrator(0), other, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> taken(cast.administrator(1), room, file)).isInstanceOf(NotFound.class);
        assertThat(scene.audited(file)).isEmpty();
        taken(cast.administrator(0), room, file);
        assertThat(scene.audited(file)).containsExactly("FILE_TAKEN");
        scene.run(cast.administrator(0), () -> transcripts.write(room));
        assertThat(scene.audited(room)).as("the record as well").containsExactly("TRANSCRIPT_TAKEN");
    }

    @Test
    void files_of_two_companies_are_the_same_to_the_last_byte_until_one_of_them_is_disclosed() throws Exception {
        Scene.Cast one = scene.cast("files-worlds", 1);
        UUID company = scene.organisation(one.region(), OrganisationKind.COMPANY, one.region() + "-another");
        Scene.Cast two = new Scene.Cast(
                one.region(),
                company,
                ground.active(company, Role.ADMINISTRATOR, "zentaro"),
                ground.active(company, Role.MEMBER, "zenjiro"),
                one.institutions(),
                one.administrators(),
                one.members());
        UUID reader = one.administrator(0);
        UUID here = talks.opened(one, scene.published(one, "同じ題の案件"));
        UUID there = talks.opened(two, scene.published(two, "同じ題の案件"));
        UUID first = given(one.companyAdministrator(), here, "概要.docx", document("files-worlds-company"));
        UUID second = given(two.companyAdministrator(), there, "概要.docx", document("another maker, a longer name"));
        assertThat(taken(reader, here, first)).isEqualTo(taken(reader, there, second));
        assertThat(scene.as(reader, () -> files.open(here, first)))
                .isEqualTo(scene.as(reader, () -> files.open(there, second)));

        UUID project = scene.as(reader, () -> rooms.read(here).projectId());
        scene.run(one.companyAdministrator(), () -> negotiation.startMeeting(project, one.institution(0), true));
        byte[] signed = document("files-worlds-company");
        UUID later = given(one.companyAdministrator(), here, "概要.docx", signed);
        assertThat(taken(reader, here, later)).isEqualTo(signed);
    }

    @Test
    void what_nobody_says_anything_with_is_gone_after_a_day() throws Exception {
        Scene.Cast cast = scene.cast("files-waiting", 1);
        UUID room = talks.opened(cast, scene.published(cast, "waiting"));
        UUID waiting = brought(cast.companyAdministrator(), room, "a.txt", new byte[] {'a'});
        UUID given = given(cast.companyAdministrator(), room, "b.txt", new byte[] {'b'});
        talks.broughtAt(room, scene.now().minus(DAY).minusSeconds(60));
        await().atMost(Duration.ofSeconds(60)).until(() -> talks.kept(room) == 1);
        assertThat(taken(cast.administrator(0), room, given)).containsExactly('b');
        LineDraft late = new LineDraft(UUID.randomUUID(), "", null, true, List.of(waiting));
        assertThatThrownBy(() -> scene.as(cast.companyAdministrator(), () -> talk.send(room, late)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.room.file.gone");
    }
}
