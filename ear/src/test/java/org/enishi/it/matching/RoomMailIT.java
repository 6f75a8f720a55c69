package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.RoomService;
import org.enishi.presence.AbsenceService;
import org.enishi.presence.DeviceService;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** H-1: of the first message and of one's own name at once, of what lies unread after half an hour, then in the morning. */
class RoomMailIT extends FromInside {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration LONG_AGO = Duration.ofMinutes(31);
    private static final Duration ANOTHER_ROUND = Duration.ofSeconds(12);

    @Inject
    private Scene scene;

    @Inject
    private Talks talks;

    @Inject
    private Ground ground;

    @Inject
    private RoomService rooms;

    @Inject
    private RoomPeopleService people;

    @Inject
    private AbsenceService absence;

    @Inject
    private DeviceService devices;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    private int mails(UUID account, String event) {
        return scene.mails(account, event).size();
    }

    private void read(UUID account, UUID room) throws Exception {
        scene.run(account, () -> rooms.markRead(room, Long.MAX_VALUE));
    }

    @Test
    void the_first_message_is_mailed_at_once_and_what_lies_unread_after_half_an_hour() throws Exception {
        Scene.Cast cast = scene.cast("mail-first", 1);
        UUID room = talks.opened(cast, scene.published(cast, "mailed"));
        talks.say(cast.companyAdministrator(), room, "秘密の本文");
        UUID reader = cast.administrator(0);
        assertThat(mails(reader, "H-1")).isEqualTo(1);
        assertThat(scene.notices(reader, "H-1")).hasSize(1);
        assertThat(scene.mails(reader, "H-1").get(0).readableText().toString())
                .contains("チャットに新着メッセージがあります", "mailed", "/rooms/" + room)
                .doesNotContain("秘密の本文", "mail-first-company");

        read(reader, room);
        talks.say(cast.companyAdministrator(), room, "二つ目");
        assertThat(scene.notices(reader, "H-1")).as("at once").hasSize(1);
        talks.saidAt(room, scene.now().minus(LONG_AGO));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> scene.notices(reader, "H-1").size() == 2);
        assertThat(talks.digestLines(reader)).isZero();

        talks.say(cast.companyAdministrator(), room, "三つ目");
        talks.saidAt(room, scene.now().minus(LONG_AGO));
        Awaitility.await().atMost(PATIENCE).until(() -> talks.digestLines(reader) == 1);
        assertThat(mails(cast.companyAdministrator(), "H-1")).as("own words").isZero();
    }

    @Test
    void whoever_sits_at_his_desk_sees_it_there_and_is_mailed_when_he_has_not_read_it_after_half_an_hour()
            throws Exception {
        Scene.Cast cast = scene.cast("mail-desk", 1);
        UUID room = talks.opened(cast, scene.published(cast, "desk"));
        UUID reader = cast.administrator(0);
        scene.run(reader, () -> {
            absence.allowCamera();
            devices.beat(UUID.randomUUID(), new Heartbeat(Face.PRESENT, true, true));
        });
        talks.say(cast.companyAdministrator(), room, "最初");
        assertThat(scene.notices(reader, "H-1")).as("on his screen").hasSize(1);
        assertThat(mails(reader, "H-1")).as("not in his mail").isZero();

        talks.saidAt(room, scene.now().minus(LONG_AGO));
        Awaitility.await().pollInSameThread().atMost(PATIENCE).until(() -> mails(reader, "H-1") == 1);
        assertThat(talks.digestLines(reader)).isZero();
    }

    @Test
    void whoever_has_read_or_wants_to_hear_nothing_is_not_mailed_but_by_his_name_he_is() throws Exception {
        Scene.Cast cast = scene.cast("mail-muted", 1);
        UUID room = talks.opened(cast, scene.published(cast, "muted"));
        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), true));
        talks.say(cast.companyAdministrator(), room, "最初");
        read(cast.administrator(0), room);
        scene.run(cast.member(0), () -> people.mute(room, true));
        talks.say(cast.companyAdministrator(), room, "次");
        read(cast.administrator(0), room);
        talks.saidAt(room, scene.now().minus(LONG_AGO));
        Awaitility.await()
                .during(ANOTHER_ROUND)
                .atMost(PATIENCE)
                .until(() -> scene.notices(cast.administrator(0), "H-1").size() == 1
                        && scene.notices(cast.member(0), "H-1").size() == 1);

        talks.say(cast.companyAdministrator(), room, "@{" + talks.seatOf(room, cast.member(0)) + "} お願いします");
        assertThat(mails(cast.member(0), "H-1-named")).isEqualTo(1);
        assertThat(mails(cast.administrator(0), "H-1-named")).isZero();
    }
}
