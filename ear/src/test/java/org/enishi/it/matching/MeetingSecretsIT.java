package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.MeetingService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.TalkService;
import org.enishi.matching.data.Availability;
import org.enishi.shared.notice.model.Notice;
import org.enishi.shared.notice.model.OutgoingMail;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting with a company that is not disclosed names it nowhere: not on the page, in a mail, or in a calendar. A12, 5.3. */
class MeetingSecretsIT extends FromInside {

    private static final List<String> EVENTS =
            List.of("H-3", "H-3-confirmed", "H-3-changed", "H-3-cancelled", "H-3-withdrawn");
    private static final Pattern NEW_EACH_TIME = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z|\\d{8}T\\d{6}Z" + "|mark=[^,]+");

    @Inject
    private Scene scene;

    @Inject
    private Talks talks;

    @Inject
    private Appointments appointments;

    @Inject
    private Ground ground;

    @Inject
    private MeetingService meetings;

    @Inject
    private TalkService talk;

    @Inject
    private RoomPeopleService people;

    @Inject
    private NegotiationService negotiation;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    /** Proposed and withdrawn, proposed and confirmed, changed by the company, then cancelled. */
    private List<String> arranged(Scene.Cast cast, UUID reader) throws Exception {
        UUID room = talks.opened(cast, scene.published(cast, "同じ題の案件"));
        UUID host = cast.companyAdministrator();
        scene.run(host, () -> people.invite(room, cast.companyMember(), true));
        UUID dropped = appointments.proposed(cast.companyMember(), room, appointments.in(20));
        scene.run(host, () -> meetings.cancel(room, dropped, "同じ理由"));
        UUID meeting = appointments.confirmed(cast.companyMember(), reader, room, appointments.in(24));
        List<String> seen = new ArrayList<>(seenBy(reader, room, meeting));
        scene.run(host, () -> meetings.change(room, meeting, Appointments.change(appointments.in(30))));
        seen.addAll(seenBy(reader, room, meeting));
        scene.run(host, () -> meetings.cancel(room, meeting, "同じ理由"));
        seen.addAll(seenBy(reader, room, meeting));
        return seen;
    }

    private List<String> seenBy(UUID reader, UUID room, UUID meeting) throws Exception {
        return scene.as(
                reader,
                () -> List.of(
                        meetings.list(room).toString(),
                        talk.since(room, 0).lines().toString(),
                        meetings.calendar(room, meeting).replace("\r\n ", "")));
    }

    private static String normal(List<String> seen) {
        return NEW_EACH_TIME.matcher(seen.toString()).replaceAll("NEW");
    }

    @Test
    void before_the_disclosure_neither_page_nor_mail_nor_calendar_tells_which_company_it_is() throws Exception {
        Scene.Cast one = scene.cast("meet-worlds", 1);
        Scene.Cast two = scene.otherCompany(one);
        UUID reader = one.administrator(0);
        List<String> seen = arranged(one, reader);
        assertThat(normal(seen)).isEqualTo(normal(arranged(two, reader)));
        List<String> hidden = List.of(
                "meet-worlds-company",
                "company-admin",
                "company-member",
                one.company().toString(),
                one.companyAdministrator().toString(),
                one.companyMember().toString());
        assertThat(seen.toString()).contains("同じ理由", "MEETING_CHANGED").doesNotContain(hidden);
        for (String event : EVENTS) {
            List<OutgoingMail> mails = scene.mails(reader, event);
            assertThat(mails).as(event).hasSizeGreaterThanOrEqualTo(2);
            for (OutgoingMail mail : mails) {
                assertThat(mail.readableText().toString().replace("\r\n ", ""))
                        .contains("同じ題の案件")
                        .doesNotContain(hidden)
                        .doesNotContain("本社第3会議室", "hidden.example", "秘密の理由");
            }
            for (Notice notice : scene.notices(reader, event)) {
                assertThat(notice.text()).contains("同じ題の案件").doesNotContain(hidden);
            }
        }
    }

    @Test
    void a_calendar_is_told_where_only_by_those_whom_its_reader_may_know() throws Exception {
        Scene.Cast cast = scene.cast("meet-place", 1);
        UUID project = scene.published(cast, "place");
        UUID room = talks.opened(cast, project);
        UUID company = cast.companyAdministrator();
        UUID university = cast.administrator(0);
        UUID meeting = appointments.confirmed(company, university, room, appointments.in(24));
        assertThat(file(company, room, meeting)).contains("LOCATION:本社第3会議室");
        assertThat(file(university, room, meeting)).doesNotContain("LOCATION", "本社", "hidden.example");
        for (String file : List.of(file(company, room, meeting), file(university, room, meeting))) {
            assertThat(file)
                    .contains("SUMMARY:面談：place", "/rooms/" + room)
                    .doesNotContain("ATTENDEE", "meet-place", "company-admin", "admin0");
        }
        scene.run(company, () -> negotiation.startMeeting(project, cast.institution(0), true));
        assertThat(file(university, room, meeting)).contains("LOCATION:本社第3会議室");
    }

    private String file(UUID reader, UUID room, UUID meeting) throws Exception {
        return scene.as(reader, () -> meetings.calendar(room, meeting)).replace("\r\n ", "");
    }

    @Test
    void everybody_else_in_the_room_is_told_and_whoever_wants_to_hear_nothing_hears_of_his_own_meeting()
            throws Exception {
        Scene.Cast cast = scene.cast("meet-told", 1);
        UUID room = talks.opened(cast, scene.published(cast, "told"));
        UUID company = cast.companyAdministrator();
        UUID university = cast.administrator(0);
        scene.run(university, () -> people.invite(room, cast.member(0), true));
        scene.run(university, () -> people.mute(room, true));
        UUID meeting = appointments.proposed(company, room, appointments.in(24));
        assertThat(scene.mails(company, "H-3")).as("own proposal").isEmpty();
        assertThat(scene.mails(university, "H-3")).as("muted").isEmpty();
        assertThat(scene.mails(cast.member(0), "H-3")).singleElement().satisfies(mail -> {
            assertThat(mail.readableText().subject()).endsWith(" 面談日程の候補が届きました");
            assertThat(mail.readableText().body()).contains("/rooms/" + room);
            assertThat(mail.readableText().calendar()).isNull();
        });
        UUID slot = appointments.slot(company, room, meeting);
        appointments.answer(university, room, slot, Availability.YES);
        scene.run(company, () -> meetings.confirm(room, slot));
        for (UUID person : List.of(company, university, cast.member(0))) {
            assertThat(scene.mails(person, "H-3-confirmed")).singleElement().satisfies(mail -> {
                assertThat(mail.readableText().subject()).endsWith(" 面談日程が確定しました");
                assertThat(mail.readableText().calendar()).contains("BEGIN:VCALENDAR", "METHOD:PUBLISH");
            });
        }
        assertThat(scene.notices(company, "H-3-confirmed")).as("own act").isEmpty();
        assertThat(scene.notices(university, "H-3-confirmed")).hasSize(1);
        for (int hours : new int[] {30, 40}) {
            scene.run(university, () -> meetings.change(room, meeting, Appointments.change(appointments.in(hours))));
        }
        assertThat(scene.mails(company, "H-3-changed"))
                .extracting(OutgoingMail::topic)
                .as("none of them is taken for a repetition")
                .hasSize(2)
                .doesNotHaveDuplicates();
    }
}
